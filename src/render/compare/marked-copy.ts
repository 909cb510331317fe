import { diffArrays, diffChars } from 'diff'
import type { Block } from '../contract.ts'
import { linesOf, type Line } from './lines.ts'
import { isGone, textOf, type MarkedLine, type Run, type Stamp } from './marked.ts'

export type Version = Stamp & { readonly blocks: readonly Block[] }

/** Of two paragraphs so much has to stay for one to be a changed form of the other. */
const kinship = 0.3
/** Beyond so many changed characters a paragraph is a new one; looking for the least change would take seconds. */
const mostChanges = 1500

/**
 * 花脸稿: the versions of a body in one, from the first to the last, with everything that was added and removed and by
 * whom. Pure. 清稿 is `cleanCopy` of it, and equals the last version.
 */
export function markedCopy([first, ...others]: readonly [Version, ...Version[]]): readonly MarkedLine[] {
  const begin = linesOf(first.blocks).map(({ kind, level, label, text }): MarkedLine => ({
    kind,
    level,
    label,
    runs: [{ text }],
  }))
  return others.reduce(revised, begin)
}

/** 清稿: the lines as they stand now. */
export const cleanCopy = (lines: readonly MarkedLine[]): readonly Line[] =>
  lines
    .filter((line) => !isGone(line))
    .map(({ kind, level, label, ...line }) => ({ kind, level, label, text: textOf({ kind, level, label, ...line }) }))

function revised(lines: readonly MarkedLine[], { blocks, by, on }: Version): readonly MarkedLine[] {
  const stamp = { by, on }
  const next = linesOf(blocks)
  const rest = [...lines]
  const out: MarkedLine[] = []
  let n = 0
  const changed = { removed: [] as MarkedLine[], added: [] as Line[] }
  /** What was removed before keeps its place: among the changes at hand, or by itself. */
  const passGone = () => {
    const among = changed.removed.length > 0 ? changed.removed : out
    while (rest[0] && isGone(rest[0])) among.push(rest.shift() as MarkedLine)
  }
  const standing = (): MarkedLine | undefined => {
    passGone()
    return rest.shift()
  }
  const settle = () => {
    if (changed.removed.length > 0) passGone()
    out.push(...matched(changed.removed, changed.added, stamp))
    changed.removed = []
    changed.added = []
  }
  for (const part of diffArrays(
    lines.filter((line) => !isGone(line)).map(textOf),
    next.map(({ text }) => text),
  ))
    for (let i = 0; i < part.value.length; i++) {
      if (part.removed) changed.removed.push(...[standing()].filter((line) => line !== undefined))
      else if (part.added) {
        if (changed.removed.length + changed.added.length === 0) passGone()
        changed.added.push(...next.slice(n, ++n))
      } else {
        settle()
        const line = standing()
        const now = next[n++]
        if (line && now) out.push(relevelled(line, now, stamp))
      }
    }
  settle()
  return [...out, ...rest]
}

const relevelled = (line: MarkedLine, { kind, level, label }: Line, stamp: Stamp): MarkedLine => ({
  ...line,
  kind,
  level,
  label,
  ...(line.level !== level && { relevelled: stamp }),
})

/** Removed and added lines side by side: what is akin is one line with changes in it. */
function matched(removed: readonly MarkedLine[], added: readonly Line[], stamp: Stamp): readonly MarkedLine[] {
  const out: MarkedLine[] = []
  let from = 0
  for (const line of removed) {
    if (isGone(line)) {
      out.push(line)
      continue
    }
    const akin = added.slice(from).findIndex((now) => revisedRuns(line, now.text, stamp) !== undefined)
    const now = added[from + akin]
    const runs = akin === -1 || !now ? undefined : revisedRuns(line, now.text, stamp)
    if (!now || !runs) {
      out.push({ ...line, label: '', runs: line.runs.map((run) => (run.removed ? run : { ...run, removed: stamp })) })
      continue
    }
    out.push(...added.slice(from, from + akin).map((one) => fresh(one, stamp)))
    out.push({ ...relevelled(line, now, stamp), runs })
    from += akin + 1
  }
  return [...out, ...added.slice(from).map((one) => fresh(one, stamp))]
}

const fresh = ({ kind, level, label, text }: Line, stamp: Stamp): MarkedLine => ({
  kind,
  level,
  label,
  runs: [{ text, added: stamp }],
})

/** The runs of a line after it became `text`; undefined where the two have too little in common. */
function revisedRuns(line: MarkedLine, text: string, stamp: Stamp): readonly Run[] | undefined {
  const before = textOf(line)
  const parts = diffChars(before, text, { maxEditLength: mostChanges })
  if (!parts) return undefined
  const kept = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0)
  if (kept < kinship * Math.max(before.length, text.length)) return undefined
  const rest = [...line.runs]
  const out: Run[] = []
  /** Moves so many standing characters over, with what was removed among them before. */
  const move = (count: number, change: (run: Run) => Run) => {
    for (let left = count; left > 0;) {
      const run = rest.shift()
      if (!run) return
      if (run.removed) {
        out.push(run)
        continue
      }
      const taken = run.text.slice(0, left)
      out.push(change({ ...run, text: taken }))
      if (taken.length < run.text.length) rest.unshift({ ...run, text: run.text.slice(taken.length) })
      left -= taken.length
    }
  }
  for (const { added, removed, value } of parts) {
    if (added) out.push({ text: value, added: stamp })
    else move(value.length, (run) => (removed ? { ...run, removed: stamp } : run))
  }
  return [...out, ...rest]
}
