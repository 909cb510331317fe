import type { NormId, Text } from '#rulebook'

/** What a person needs to see of why a norm holds or not: short, named values. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

/** `says` and `wayOut` may name facts in braces: 应到 {due} 人. */
export type Verdict =
  | { readonly state: 'met'; readonly facts: Facts; readonly says?: Text }
  | {
      readonly state: 'unmet'
      readonly facts: Facts
      readonly says: Text
      readonly wayOut: Text
      readonly field?: string
      /** Where one norm is broken in several places: a refusal for each, this verdict being their sum. */
      readonly each?: readonly Breach[]
    }
  | { readonly state: 'not-applicable'; readonly because?: Text }
  /** Depends on what is still to be entered. */
  | { readonly state: 'pending'; readonly says?: Text }

export type Breach = { readonly says: Text; readonly wayOut: Text; readonly facts?: Facts; readonly field?: string }

export type Rule<F> = ((facts: F) => Verdict) & { readonly norm: NormId }

/** One pure function a norm: facts → holds, fails or not applicable. Figures come in with the facts, from the rulebook. */
export function rule<F>(norm: NormId, judge: (facts: F) => Verdict): Rule<F> {
  return Object.assign((facts: F) => judge(facts), { norm })
}

export const holds = (facts: Facts = {}, says?: Text): Verdict =>
  says ? { state: 'met', facts, says } : { state: 'met', facts }
export const fails = (v: Breach & { each?: readonly Breach[] }): Verdict => ({
  state: 'unmet',
  facts: v.facts ?? {},
  says: v.says,
  wayOut: v.wayOut,
  ...(v.field ? { field: v.field } : {}),
  ...(v.each?.length ? { each: v.each } : {}),
})
export const notApplicable = (because?: Text): Verdict =>
  because ? { state: 'not-applicable', because } : { state: 'not-applicable' }
export const pending = (says?: Text): Verdict => (says ? { state: 'pending', says } : { state: 'pending' })

const shown = (v: Facts[string] | undefined): string => (Array.isArray(v) ? v.join('、') : String(v ?? ''))
const fill = (template: string, facts: Facts): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in facts ? shown(facts[name]) : whole))

/** Puts the facts into a sentence. */
export const filled = (text: Text, facts: Facts): Text => ({ zh: fill(text.zh, facts), en: fill(text.en, facts) })
