import type { Reader } from '#kernel'
import { command } from '../command.ts'
import { inputs, subjects } from '../contract.ts'
import { entrusterApproves, mayorApproves } from '../rules/approved.ts'
import { known, type Body, type Minutes } from '../state.ts'
import { grantOf, markOf, missing, needs, signerOf } from '../who.ts'

const need = (state: Body, norm: string) => needs(state).find((n) => n.norms.includes(norm))
const done = (state: Body, norm: string): boolean => !missing(state).some((n) => n.norms.includes(norm))

/** Numbers given in a year to minutes of one kind of meeting. */
const serials = async (read: Reader, kind: string, year: number): Promise<number[]> =>
  (await read.matters<Minutes>('minutes', { facets: { kind, year } })).flatMap(({ state }) =>
    state.stage === 'new' ? [] : (state.number?.serial ?? []),
  )

export const sign = command({
  name: 'minutes.sign',
  title: { zh: '签发纪要', en: 'Sign the minutes' },
  help: {
    zh: '签发即编号、送达、锁定；更正另成新版',
    en: 'Numbered, delivered and locked; a correction is a new version',
  },
  who: { zh: '县长；专题会议为分管领导', en: 'The mayor; the leader in charge for special meetings' },
  input: inputs.sign,
  stages: ['approving', 'signing'],
  expected: (c) => c.state.stage === 'signing',
  recordable: true,
  by: (c) => [grantOf(signerOf(known(c.state), c))],
  facts: (read, c) => serials(read, known(c.state).record.kind, c.today.year),
  rules: {
    'minutes.mayor-approves': (c) => {
      const state = known(c.state)
      const norm = 'minutes.mayor-approves'
      return mayorApproves({
        needed: need(state, norm) !== undefined,
        done: done(state, norm),
        who: c.org.name('mayor').zh,
        subjects: state.subjects.map((s) => subjects[s].zh),
      })
    },
    'minutes.entrusted': (c) => {
      const state = known(c.state)
      const norm = 'minutes.entrusted'
      return entrusterApproves({
        needed: need(state, norm) !== undefined,
        done: done(state, norm),
        who: c.org.name(state.record.entrustedBy ?? '').zh,
      })
    },
  },
  decide: (c) => {
    const { number, versions } = known(c.state)
    const given = number ?? { year: c.today.year, serial: Math.max(0, ...c.facts) + 1 }
    return [
      {
        type: 'minutes.signed',
        data: { ...given, version: versions.length + 1, text: c.input.text ?? null, ...markOf(c.actor, c) },
      },
    ]
  },
})
