import type { Choice } from '../../../web/api/matters.ts'
import { kinds, type Kind } from '../contract/word.ts'

/** What the clerk has typed, all of it text. */
export type Entry = {
  readonly sender: string
  readonly level: string
  readonly title: string
  readonly kind: Kind
  readonly number: string
  readonly dated: string
  readonly urgency: string
  readonly signedBy: string
  readonly signer: string
  readonly content: string
}

export const emptyEntry: Entry = {
  sender: '',
  level: 'superior',
  title: '',
  kind: 'request',
  number: '',
  dated: '',
  urgency: 'normal',
  signedBy: 'head',
  signer: '',
  content: '',
}

/** A title ends with its kind: 关于……的请示. */
export const kindOf = (title: string): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => kind !== 'other' && title.trim().endsWith(kinds[kind].zh))

/** The unit of this government whose name was typed, whole or as the only one that begins so. */
export function unitOf(sender: string, units: readonly Choice[]): string | undefined {
  const typed = sender.trim()
  if (!typed) return undefined
  const whole = units.find(({ label }) => label.zh === typed || label.en === typed)
  if (whole) return whole.value
  const begun = units.filter(({ label, value }) => label.zh.startsWith(typed) || value === typed)
  return begun.length === 1 ? begun[0]!.value : undefined
}

/** The command's input: what was left empty is left out; who signed matters where something is asked. */
export function inputOf(entry: Entry, units: readonly Choice[]): Record<string, unknown> {
  const unit = unitOf(entry.sender, units)
  const input = {
    ...(unit ? { unit } : { body: entry.sender.trim(), level: entry.level }),
    title: entry.title.trim(),
    kind: entry.kind,
    number: entry.number.trim(),
    dated: entry.dated,
    urgency: entry.urgency,
    signedBy: entry.signer.trim() || entry.kind === 'request' ? entry.signedBy : '',
    signer: entry.signer.trim(),
    content: entry.content.trim(),
  }
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''))
}
