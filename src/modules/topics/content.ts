import type { Content as Entered } from './contract/inputs.ts'
import type { Content } from './events.ts'

/** What was entered, with everything that was left out said plainly. */
export const contentOf = (entered: Entered): Content => ({
  title: entered.title,
  meeting: entered.meeting,
  units: entered.units ?? [],
  townships: entered.townships ?? [],
  alone: entered.alone ?? null,
  summary: entered.summary ?? null,
  asks: entered.asks ?? null,
  files: entered.files ?? [],
  planned: entered.planned ?? null,
  ...(entered.incoming === undefined ? {} : { incoming: entered.incoming }),
  important: entered.important ?? false,
  majorDecision: entered.majorDecision ?? false,
  normative: entered.normative ?? false,
  document: entered.document ?? false,
  reserved: entered.reserved ?? 'none',
  money: entered.money ?? null,
  assets: entered.assets ?? false,
  marketActors: entered.marketActors ?? false,
  stabilityRisk: entered.stabilityRisk ?? false,
  staffing: entered.staffing ?? 'none',
  foreign: entered.foreign ?? false,
})

const signedFor: readonly (keyof Content)[] = ['title', 'summary', 'asks', 'files']

/** Only what is entered and differs. */
export function changesOf(
  entered: { readonly [K in keyof Entered]?: Entered[K] | undefined },
  now: Content,
): Partial<Content> {
  const given = Object.entries(entered).filter(
    ([name, value]) => value !== undefined && (name in now || name === 'incoming'),
  )
  return Object.fromEntries(
    given.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name as keyof Content])),
  )
}

/** A countersignature stands under a text: another text has to be signed anew. */
export const voidsSignatures = (changes: Partial<Content>): boolean => signedFor.some((name) => name in changes)
