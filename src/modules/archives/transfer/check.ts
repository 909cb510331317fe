import type { Made } from './events.ts'
import { at, flawOf, type FlawFound } from './flaw.ts'
import { standing, type Looked, type Other, type SeenPaper } from './looked.ts'

/** Everything that stands in the way, by paper, all at once. What is only seen in the bytes comes with the package. */
export const flawsIn = (looked: Looked): FlawFound[] => {
  const byNumber = Map.groupBy(looked.others, (other) => other.reference ?? '')
  const byContent = new Map<string, Other[]>()
  for (const other of looked.others)
    for (const hash of other.content) byContent.set(hash, [...(byContent.get(hash) ?? []), other])
  return looked.papers.flatMap((paper) => [...flawsOf(paper), ...doubles(paper, byNumber, byContent)])
}

function flawsOf({ item, kept, filed, closed, open }: SeenPaper): FlawFound[] {
  if (!kept || kept.stage !== 'filed') return [at(item, flawOf.gone())]
  if (!filed) return [at(item, flawOf.notFiled())]
  const ofOurs = kept.of.kind === 'document'
  return [
    ...(ofOurs && !kept.reference ? [flawOf.noNumber()] : []),
    ...(kept.date === null ? [flawOf.noDate()] : []),
    ...(kept.date !== null && filed.date !== null && kept.date !== filed.date
      ? [flawOf.wrongDate(kept.date, filed.date)]
      : []),
    ...(filed.whole ? [] : [ofOurs ? flawOf.noPaper() : flawOf.noScan()]),
    ...filed.missing.map(flawOf.missing),
    ...(closed ? [] : [flawOf.open(kept.title)]),
    ...open.map(flawOf.open),
  ].map((found) => at(item, found))
}

/** Each of two doubles is named; the way out is to leave one of them out. */
function doubles(
  { item, kept }: SeenPaper,
  byNumber: ReadonlyMap<string, readonly Other[]>,
  byContent: ReadonlyMap<string, readonly Other[]>,
): FlawFound[] {
  if (!kept) return []
  const numbered = kept.reference
    ? (byNumber.get(kept.reference) ?? []).filter((other) => other.item !== item && other.of.kind === kept.of.kind)
    : []
  const written = new Map(
    kept.content
      .flatMap((hash) => byContent.get(hash) ?? [])
      .filter((other) => other.item !== item)
      .map((other) => [other.item, other]),
  )
  return [
    ...numbered.map((other) => at(item, flawOf.twiceNumbered(kept.reference!, other.number))),
    ...[...written.values()].map((other) => at(item, flawOf.twiceWritten(other.number))),
  ]
}

/** Papers that are not as they went into the package. */
export const changedSince = (made: Pick<Made, 'lines'>, { papers }: Looked): FlawFound[] =>
  papers
    .filter(({ item, kept, version }) => {
      const line = made.lines.find((other) => other.item === item)
      return kept !== null && line?.stands !== standing(kept, version)
    })
    .map(({ item }) => at(item, flawOf.changed()))
