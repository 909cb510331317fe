import type { Reader, Viewpoint } from '#kernel'
import { byRegistry } from '../authority.ts'
import { command, markOf, numberAsked, numberMark } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { paperOf, senderOf } from '../paper.ts'
import { firstWrong, onceEntered, sensible, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import type { Incoming, Known } from '../state.ts'

type Seen = { readonly number: string | null; readonly stage: string }

/** The same paper again: same number of the same sender, unless it was returned. */
async function twin(read: Reader, c: Viewpoint<Incoming>, input: Inputs['register']): Promise<Seen | undefined> {
  if (input.number === undefined) return undefined
  const paper = paperOf(input, c.today)
  const found = await read.matters<Known>('incoming', { facets: { their: input.number, sender: senderOf(paper, c) } })
  return found.find((other) => other.stage !== 'returned')
}

/** Papers of the year that were numbered before there was a book of their numbers: it goes on behind the last one. */
async function unbooked(read: Reader, c: Viewpoint<Incoming>): Promise<number> {
  const [mark, { year }] = [numberMark(c), c.today]
  return (await read.matter('number-book', `${mark}-${year}`)) ? 0 : read.lastSerial('incoming', `${mark}〔${year}〕`)
}

export const register = command({
  name: 'incoming.register',
  title: { zh: '登记收文', en: 'Register a paper' },
  help: {
    zh: '逐件清点后登记；带密级标志的不在本系统登记',
    en: 'Anything marked as classified is not registered here',
  },
  who: { zh: '文电科', en: 'Registry section' },
  creates: true,
  input: inputs.register,
  stages: ['new'],
  by: byRegistry,
  // One after another: each looks whether the paper is registered already, then takes the next number of the book.
  numbered: 'also',
  facts: async (read, c) => ({
    twin: c.input && (await twin(read, c, c.input)),
    after: await unbooked(read, c),
    before: c.input?.again === undefined ? undefined : await read.matter<Known>('incoming', c.input.again),
  }),
  rules: {
    'secrecy.keep': (c) => (c.input?.ground === 'top-secret' ? unmarked('【绝密】') : unmarked(c.input)),
    'system.input': (c) =>
      onceEntered(c.input, (input) =>
        firstWrong(
          sensible(paperOf(input, c.today), c),
          c.facts.twin &&
            wrong('number', '该文号已登记：{as}', 'Registered already: {as}', { as: c.facts.twin.number ?? '' }),
          input.again !== undefined && !c.facts.before && wrong('again', '没有这件收文', 'No such paper'),
        ),
      ),
  },
  decide: (c) => [
    {
      type: 'incoming.registered',
      data: {
        ...markOf(c),
        year: c.today.year,
        number: null,
        again: c.input.again ?? null,
        paper: paperOf(c.input, c.today),
      },
    },
    numberAsked(c, c.input.title, { serial: c.input.serial, after: c.facts.after }),
  ],
})
