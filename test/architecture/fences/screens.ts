import { isScreen, isTest, moduleOf, type Fence } from '../tree.ts'

export const isContract = (path: string): boolean =>
  /^src\/(modules\/[^/]+|http|kernel|render)\/contract(\.ts$|\/)/.test(path)

/** A screen takes values from screens and contracts; from the server side it may import types, which are gone at run time. */
export const screens: Fence = (sources) =>
  sources
    .filter((source) => isScreen(source) && !isTest(source))
    .flatMap((source) =>
      source.imports.flatMap(({ specifier, target, typeOnly }) => {
        if (specifier.startsWith('node:')) return [`${source.path} imports ${specifier}: a browser has no such module`]
        if (!target || typeOnly) return []
        const own = moduleOf(source.path)
        const other = moduleOf(target)
        if (own && other && own !== other && target !== `src/modules/${other}/contract.ts`)
          return [`${source.path} imports ${specifier}: a screen of ${own} does not reach into ${other}`]
        if (isScreen({ path: target }) || isContract(target)) return []
        return [`${source.path} imports ${specifier}: a screen takes values from contract.ts only`]
      }),
    )

/** What screens and API clients share must drag nothing of the server into the browser. */
export const contracts: Fence = (sources) =>
  sources
    .filter((source) => isContract(source.path) && !isTest(source))
    .flatMap((source) =>
      source.imports
        .filter(
          ({ specifier, target, typeOnly }) =>
            !typeOnly && (specifier.startsWith('node:') || (target !== undefined && !isContract(target))),
        )
        .map(({ specifier }) => `${source.path} imports ${specifier}: a contract imports nothing of the server`),
    )
