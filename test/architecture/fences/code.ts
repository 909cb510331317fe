import type { Fence, Source } from '../tree.ts'

const eachLine = (
  sources: readonly Source[],
  look: (line: string, source: Source) => string | undefined,
): readonly string[] =>
  sources.flatMap((source) =>
    source.code.split('\n').flatMap((line, i) => {
      const wrong = look(line, source)
      return wrong ? [`${source.path}:${i + 1} ${wrong}`] : []
    }),
  )

/** A name that is imported under one name can be found. */
export const defaultExports: Fence = (sources) =>
  eachLine(sources, (line) =>
    /^\s*export\s+default\b|^\s*export\s*\{[^}]*\bas default\b/.test(line) ? 'exports a default' : undefined,
  )

/** Errors, and what a library lets us extend in no other way. */
const parents = /^(\w*Error|\w*Fault|OperationNodeTransformer)$/

export const classes: Fence = (sources) =>
  eachLine(sources, (line) => {
    const [, name, parent] =
      /^\s*(?:export\s+)?(?:abstract\s+)?class\s+(\w+)(?:\s+extends\s+([\w.]+))?/.exec(line) ?? []
    if (!name || (parent && parents.test(parent))) return undefined
    return `has the class ${name}: functions and values, classes for errors only`
  })

/** Node runs the server's source as it stands and takes no parameter properties, enums or namespaces; it wants whole file names. */
export const wholeNames: Fence = (sources) =>
  sources.flatMap((source) =>
    source.imports
      .filter(({ specifier }) => specifier.startsWith('.') && !/\.(ts|tsx|mjs|json|css|svg)(\?\w+)?$/.test(specifier))
      .map(({ specifier }) => `${source.path} imports ${specifier}: an import carries its ending`),
  )
