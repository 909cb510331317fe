import { expect, it } from 'vitest'
import { makeDrafts, placeOf, type Store } from './drafts.ts'

function machine(): Store & { readonly held: Map<string, string> } {
  const held = new Map<string, string>()
  return {
    held,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
  }
}
const paper = placeOf('incoming', 'paper', 'instruct')
const other = placeOf('incoming', undefined, 'register')

it('what was typed is there again for the same person, matter and command, and gone once it was sent', () => {
  const store = machine()
  makeDrafts(() => store).keep('mayor', paper, { text: '请水利局' })
  const reloaded = makeDrafts(() => store)
  reloaded.keep('mayor', other, { title: '请示' })
  expect([paper, other, 'incoming/paper/opine'].map((place) => reloaded.of('mayor', place))).toEqual([
    { text: '请水利局' },
    { title: '请示' },
    undefined,
  ])
  reloaded.drop('mayor', paper)
  expect([paper, other].map((place) => reloaded.of('mayor', place))).toEqual([undefined, { title: '请示' }])
  reloaded.drop('mayor', other)
  expect(store.held.size).toBe(0)
})

it('somebody else at the same machine sees nothing of it, and leaves nothing of it there', () => {
  const store = machine()
  const drafts = makeDrafts(() => store)
  drafts.keep('mayor', paper, { text: '请水利局' })
  expect(drafts.of('executive', paper)).toBeUndefined()
  expect([...store.held.values()].join()).not.toContain('请水利局')
})

it('signing out leaves nothing', () => {
  const store = machine()
  const drafts = makeDrafts(() => store)
  drafts.keep('mayor', paper, { text: '请水利局' })
  drafts.forget()
  expect(store.held.size).toBe(0)
})

it('keeps the newest forty; what was typed into again is new', () => {
  const store = machine()
  const drafts = makeDrafts(() => store)
  const place = (n: number) => placeOf('topic', String(n), 'review')
  for (let n = 0; n < 40; n++) drafts.keep('mayor', place(n), { text: String(n) })
  drafts.keep('mayor', place(0), { text: 'again' })
  drafts.keep('mayor', place(40), { text: '40' })
  expect([0, 1, 2, 40].map((n) => drafts.of('mayor', place(n))?.['text'])).toEqual(['again', undefined, '2', '40'])
})

it('a store that is damaged, full or forbidden costs the draft and nothing else', () => {
  const damaged = machine()
  damaged.held.set('zhenggui.drafts', '{not json')
  const forbidden = () => {
    throw new Error('SecurityError')
  }
  const full: Store = { ...machine(), setItem: forbidden }
  for (const drafts of [makeDrafts(() => damaged), makeDrafts(() => full), makeDrafts(forbidden)]) {
    expect(drafts.of('mayor', paper)).toBeUndefined()
    drafts.keep('mayor', paper, { text: '一' })
    drafts.drop('mayor', paper)
    drafts.forget()
    expect(drafts.of('mayor', paper)).toBeUndefined()
  }
})
