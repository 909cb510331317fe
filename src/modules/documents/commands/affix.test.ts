import { describe, expect, it } from 'vitest'
import { isExpected, noSeals } from '#kernel'
import { refusedBy, allows, refuses, specify } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { paperOf } from '../paper.ts'
import { documents } from '../procedure.ts'
import { sealsWanted, type Drafted } from '../state.ts'
import {
  agreed,
  checked,
  contentWith,
  draftedAs,
  friday,
  numbered,
  own,
  revised,
  sealOf,
  sealedWorld,
  signedAs,
  submitted,
} from '../testing/given.ts'

const joint = { ...own, jointly: ['finance', 'health'] }
const seals = [
  sealOf('water', '沂源县水利局', ['water.clerk']),
  sealOf('finance', '沂源县财政局', ['finance.clerk']),
  sealOf('health', '沂源县卫生健康局', ['health.head']),
]
const asks: DocumentEvent = { ...numbered, data: { ...numbered.data, seals: ['finance', 'health'] } } as DocumentEvent
const past: readonly DocumentEvent[] = [
  draftedAs(joint),
  checked(),
  ...agreed,
  submitted('signing'),
  signedAs('head', contentWith(joint)),
  asks,
]
const world = sealedWorld(seals)
const affix = (as: string, events = past) => world(...events).when('affix', {}, { as, at: friday })
const eventsOf = (judgement: ReturnType<typeof affix>): readonly DocumentEvent[] => {
  if (!judgement.ok) throw new Error(JSON.stringify(judgement.refusals))
  return judgement.events as DocumentEvent[]
}

describe('document.affix', () => {
  it('each unit puts on its own seal, the host’s comes last with the printing, and only then the paper carries them', () => {
    const sealing = (events: readonly DocumentEvent[]) =>
      world(...events).when('seal', { copies: 60 }, { as: 'water.clerk', at: friday })
    const early = sealing(past)
    expect(early.ok ? [] : early.refusals.map(({ says }) => says.zh)).toEqual([
      '沂源县财政局、沂源县卫生健康局尚未加盖印章',
    ])
    const one = [...past, ...eventsOf(affix('finance.clerk'))]
    expect(sealsWanted(world(...one).state as Drafted)).toEqual(['health'])
    const both = [...one, ...eventsOf(affix('health.head', one))]
    const shown = (events: readonly DocumentEvent[]) => {
      const view = world(...events).view(friday)
      return paperOf(view.state as Drafted, view).signatures.map(({ name, seal }) => [name, seal?.sha256 ?? null])
    }
    const names = ['沂源县水利局', '沂源县财政局', '沂源县卫生健康局']
    expect(shown(both)).toEqual(names.map((name) => [name, null]))
    expect(shown([...both, ...eventsOf(sealing(both))])).toEqual(names.map((name, i) => [name, seals[i]!.sha256]))
  })
  it('nobody puts on another unit’s seal, nor one that is on already; a clerk who is not the keeper is told who is', () => {
    const one = [...past, ...eventsOf(affix('finance.clerk'))]
    expect([refusedBy(affix('water.clerk')), refusedBy(affix('finance.clerk', one))]).toEqual([
      ['system.authority'],
      ['system.authority'],
    ])
    const clerk = affix('health.clerk')
    expect(clerk.ok ? [] : clerk.refusals.map(({ says }) => says.zh)).toEqual([
      '「沂源县卫生健康局」的印章由县卫生健康局局长保管，县卫生健康局经办人不能用印',
    ])
  })
  it('is on the desk of the units as long as their seals are wanted, and not where seals are put on by hand', () => {
    const command = documents.commands.find(({ name }) => name === 'document.affix')!
    const expected = (events: readonly DocumentEvent[]) => isExpected(command, world(...events).view(friday))
    const both = [...past, ...eventsOf(affix('finance.clerk'))]
    const all = [...both, ...eventsOf(affix('health.head', both))]
    expect([expected(past), expected(all), expected([...past.slice(0, -1), numbered])]).toEqual([true, false, false])
    const byHand = specify(documents, { ...sealedWorld.world, seals: noSeals })(...past)
    expect(refusedBy(byHand.when('affix', {}, { as: 'finance.clerk', at: friday }))).toEqual(['system.input'])
  })
  it('a number asks for the seals of those who issue jointly, where seals are kept here', () => {
    const before = past.slice(0, -1)
    const asked: DocumentEvent = {
      type: 'document.number-asked',
      data: { mark: '源水发', year: 2026, title: '通知', on: '2026-03-06', by: { post: 'water.clerk', for: null } },
    }
    const note = (from: typeof world) =>
      from(...before, asked).when(
        'note-number',
        { mark: '源水发', year: 2026, number: 3 },
        { as: 'system', at: friday },
      )
    const wanted = (judgement: ReturnType<typeof note>) => judgement.ok && judgement.events[0]?.data['seals']
    expect([wanted(note(world)), wanted(note(specify(documents, { ...sealedWorld.world, seals: noSeals })))]).toEqual([
      ['finance', 'health'],
      undefined,
    ])
  })
  allows('document.sign-chain', '加盖的是签发的内容', () => affix('finance.clerk'))
  refuses('document.sign-chain', '签发后内容变了，不能加盖', () =>
    affix('finance.clerk', [...past, revised({ note: '偷改' })]),
  )
})
