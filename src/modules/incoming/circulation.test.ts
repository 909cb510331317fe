import { describe, expect, it } from 'vitest'
import { derive } from '#kernel'
import { refusedBy } from '#kernel/testing'
import { incomingView } from './contract.ts'
import type { IncomingEvent } from './events.ts'
import { incoming } from './procedure.ts'
import {
  after,
  checked,
  circled,
  circulated,
  given,
  givenIn,
  instructed,
  instructing,
  mark,
  monday,
  registered,
  report,
  undertaking,
} from './testing/given.ts'

type Past = ReturnType<typeof given>
const inOrder = (...posts: string[]): IncomingEvent => {
  const { data } = circulated(...posts)
  return { type: 'incoming.circulated', data: { ...data, until: '2026-03-06', order: 'in-order' } } as IncomingEvent
}
const three = ['executive', 'vice-society', 'health.head']
const state = (past: Past) => {
  const { awaits, readers, audience, deadlines, facets } = derive(incoming, past.view(monday), [])
  const owes = deadlines.filter(({ norm }) => norm === 'document.circle-read').flatMap((d) => d.owes)
  return { awaits, readers, owes, sees: audience, circulating: facets?.['circulating'] }
}
const rows = (past: Past) => incomingView.parse(incoming.view!(past.view(monday))).circulation
const circles = (past: Past, as: string) => past.when('circle', {}, { as, at: monday })

describe('circulation', () => {
  it('at the same time reaches all at once', () => {
    const past = undertaking().and(circulated(...three))
    expect(state(past).readers).toEqual(three.map((id) => `post:${id}`))
    expect(rows(past).map((row) => row.state)).toEqual(['waiting', 'waiting', 'waiting'])
  })
  it('in order reaches the next when the one before has circled it', () => {
    const first = undertaking().and(inOrder(...three))
    expect(state(first)).toMatchObject({
      readers: ['post:executive'],
      owes: ['post:executive'],
      circulating: '0/3',
    })
    expect(state(first).awaits).toContain('post:executive')
    for (const later of ['post:vice-society', 'post:health.head']) {
      expect(state(first).awaits).not.toContain(later)
      expect(state(first).sees).not.toContain(later)
    }
    expect(refusedBy(circles(first, 'vice-society'))).toEqual(['system.authority'])
    const second = first.and(circled('executive'))
    expect(state(second)).toMatchObject({
      readers: ['post:vice-society'],
      owes: ['post:vice-society'],
      circulating: '1/3',
    })
    expect(refusedBy(circles(second, 'vice-society'))).toEqual([])
    const done = second.and(circled('vice-society'), circled('health.head'))
    expect(state(done)).toMatchObject({ readers: [], owes: [], circulating: null })
    expect(rows(done).map(({ post, read, by }) => [post.id, read, by?.by.post.id])).toEqual(
      three.map((id) => [id, '2026-03-02', id]),
    )
  })
  it('goes on past whoever it was withdrawn from, and two rounds do not wait for each other', () => {
    const past = undertaking().and(inOrder(...three), inOrder('mayor', 'vice-industry'), {
      type: 'incoming.circulation-withdrawn',
      data: { ...mark('office-registry'), posts: ['executive'], reason: '出差' },
    })
    expect(rows(past).map(({ post, state: s }) => [post.id, s])).toEqual([
      ['executive', 'withdrawn'],
      ['vice-society', 'waiting'],
      ['health.head', 'later'],
      ['mayor', 'waiting'],
      ['vice-industry', 'later'],
    ])
  })
  it('is read by an instruction too, and then goes to the next', () => {
    const past = instructing(report).and(inOrder('executive', 'vice-society'))
    const next = after(past, past.when('instruct', { text: '请水利局阅处。' }, { as: 'executive', at: monday }))
    expect(next).toMatchObject({ circulation: [{ read: '2026-03-02' }, { read: null }] })
    // A word of a leader before whom it does not lie circulates nothing.
    expect(past.and(instructed('vice-society')).state).toMatchObject({ circulation: [{ read: null }, { read: null }] })
  })
  it('a reader on leave: whoever acts reads it, both names in the view and on the sheet', () => {
    const world = givenIn({ absences: ['vice-society'] })
    const past = world(registered(report), checked, inOrder('vice-society', 'health.head'))
    const outcome = circles(past, 'vice-agriculture')
    expect(refusedBy(outcome)).toEqual([])
    const read = past.and(...((outcome.ok ? outcome.events : []) as IncomingEvent[]))
    const view = incomingView.parse(incoming.view!(read.view(monday)))
    expect(view.circulation[0]).toMatchObject({
      state: 'read',
      read: '2026-03-02',
      by: { by: { post: { id: 'vice-agriculture' }, for: { id: 'vice-society' } } },
    })
    expect(view.circulationSheet).toMatchObject({
      readers: [
        { name: '副县长（农业农村）（代副县长（社会事业））', readOn: '2026-03-02' },
        { name: '县卫生健康局局长' },
      ],
    })
    expect(refusedBy(circles(read, 'health.head'))).toEqual([])
  })
  it('an old journal without an order reads as it did', () => {
    const { state: old } = undertaking().and(circulated('executive'))
    expect('circulation' in old && old.circulation).toStrictEqual([
      { post: 'executive', on: '2026-03-02', until: null, read: null, withdrawn: null },
    ])
  })
})
