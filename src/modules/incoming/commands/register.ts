import type { Reader, Viewpoint } from '#kernel'
import { byRegistry } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { paperOf, senderOf } from '../paper.ts'
import { firstWrong, onceEntered, sensible, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import type { Incoming, Known } from '../state.ts'

const series = (year: number) => `收〔${year}〕`

type Seen = { readonly number: string | null; readonly stage: string }

/** The same paper again: same number of the same sender, unless it was returned. */
async function twin(read: Reader, c: Viewpoint<Incoming>, input: Inputs['register']): Promise<Seen | undefined> {
  if (input.number === undefined) return undefined
  const paper = paperOf(input, c.today)
  const found = await read.matters<Known>('incoming', { facets: { their: input.number, sender: senderOf(paper, c) } })
  return found.find((other) => other.stage !== 'returned')
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
  numbered: 'also',
  facts: async (read, c) => ({
    last: await read.lastSerial('incoming', series(c.today.year)),
    twin: c.input && (await twin(read, c, c.input)),
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
        number: `${series(c.today.year)}${c.facts.last + 1}号`,
        again: c.input.again ?? null,
        paper: paperOf(c.input, c.today),
      },
    },
  ],
})
