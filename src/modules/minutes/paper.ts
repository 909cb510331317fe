import type { Surroundings } from '#kernel'
import { kinds } from '#modules/meetings'
import type { Block, Paper } from '#render/contract'
import { bookOf } from './number.ts'
import type { Known } from './state.ts'
import { recipients } from './who.ts'

type C = Pick<Surroundings, 'org' | 'rulebook'>

/** Typed lines as paragraphs; a tab is no character of a printed line. */
const plain = (text: string): Block[] =>
  text
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', level: 0, text: line }))

/** 一、审议…… without its number, which the printer gives. */
const headed = (heading: string): Block => ({
  type: 'paragraph',
  level: 1,
  text: heading.replace(/^[一二三四五六七八九十]+、/u, ''),
})

/** 纪要 as it is typeset (GB/T 9704-2012 clause 10.3): without a date until this text is signed, without a number until the first is. */
export function paperOf(state: Known, c: C): Paper {
  const { attendance, content, number, record } = state
  const office = c.rulebook.government.name
  const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name)
  return {
    form: 'minutes',
    issuers: [office],
    mark: record.kind === 'mayors-office' ? `${kinds[record.kind].zh}纪要` : `${office}${kinds[record.kind].zh}纪要`,
    number: number && { mark: bookOf(state, c), year: number.year, number: number.serial },
    signers: [],
    title: `${record.title}纪要`,
    recipients: [],
    body: [
      ...plain(content.opening),
      ...content.items.flatMap((item) => [headed(item.heading), ...plain(item.text)]),
      ...plain(content.closing ?? ''),
    ],
    attachments: [],
    // Who was missing without leave is not printed, nor why somebody was on leave.
    attendance: {
      present: names(attendance.present),
      leave: names(attendance.leave),
      attending: names(attendance.attended),
    },
    signatures: [],
    date: (state.stage === 'signed' && state.versions.at(-1)?.signed.on) || null,
    copies: recipients(state).map((to) => c.org.name(to).zh),
  }
}
