import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Text } from './text.ts'

export type Path = readonly PropertyKey[]

/** A YAML file as a plain value that still knows its lines. */
export type YamlSource = {
  readonly value: unknown
  lineOf(path: Path): number
  readonly errors: readonly { readonly line: number; readonly says: Text }[]
}

// The largest rulebook so far has 62 kB; more than this is no rulebook.
const longest = 2_000_000

export function readYaml(source: string): YamlSource {
  if (source.length > longest)
    return unreadable({ zh: `文件过大：超过 ${longest} 个字符`, en: `The file is longer than ${longest} characters` })
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const errors = document.errors.map((e) => ({
    line: lines.linePos(e.pos[0]).line,
    says: { zh: `不是有效的 YAML：${e.message}`, en: `Not valid YAML: ${e.message}` },
  }))
  if (errors.length > 0) return { value: undefined, lineOf: () => 1, errors }
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    // Aliases that would unfold without end.
    return unreadable({ zh: `无法展开：${String(error)}`, en: `Cannot be unfolded: ${String(error)}` })
  }
  return { value, lineOf: (path) => lineOf(document.contents, path, lines), errors }
}

const unreadable = (says: Text): YamlSource => ({ value: undefined, lineOf: () => 1, errors: [{ line: 1, says }] })

/** The line of the deepest part of `path` that is there: for a missing field, the line of what should hold it. */
function lineOf(root: unknown, path: Path, lines: LineCounter): number {
  let node = root
  let offset = start(root) ?? 0
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(key))
      : undefined
    const next = pair?.value ?? childAt(node, key)
    if (pair === undefined && next === undefined) break
    offset = start(pair?.key) ?? start(next) ?? offset
    node = next
  }
  return lines.linePos(offset).line
}

const childAt = (node: unknown, key: PropertyKey): unknown =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items) && typeof key === 'number'
    ? node.items[key]
    : undefined

const start = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? (node.range[0] as number)
    : undefined
