import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Refusal } from '../../../http/contract/index.ts'
import { itemsOf, runBatch, type Answer, type Item } from './run.ts'

const refusal: Refusal = {
  norm: 'document.clear-opinion',
  article: 58,
  articleName: null,
  says: { zh: '须表明意见', en: 'An opinion is needed' },
  facts: {},
  wayOut: { zh: '签署意见', en: 'Give one' },
}
const matterOf = (n: number) => ({ row: { kind: 'incoming', id: `paper-${n}` }, version: n })
const keys = () => {
  let n = 0
  return () => `key-${++n}`
}
const run = (items: readonly Item[], answers: readonly Answer[], goesOn: () => boolean = () => true) => {
  const given: string[] = []
  const shown: (readonly Item[])[] = []
  return runBatch(items, {
    give: async (item) => {
      given.push(item.key)
      return answers[given.length - 1] ?? { to: 'done' }
    },
    shown: (now) => void shown.push(now),
    goesOn,
  }).then((outcome) => ({ ...outcome, given, shown }))
}

it('gives each in turn; what is refused or fails keeps nobody back, and how each stands is shown on the way', async () => {
  const items = itemsOf('circle', [1, 2, 3, 4].map(matterOf), [], keys())
  const {
    items: after,
    broken,
    given,
    shown,
  } = await run(items, [{ to: 'done' }, { to: 'refused', refusals: [refusal] }, { to: 'failed', says: 'F-1' }])
  expect([after.map(({ state }) => state), broken, given]).toEqual([
    ['done', 'refused', 'failed', 'done'],
    false,
    ['key-1', 'key-2', 'key-3', 'key-4'],
  ])
  expect(after[1]!.refusals).toEqual([refusal])
  expect(shown.map((now) => now.map(({ state }) => state.charAt(0)).join(''))).toEqual([
    'gwww',
    'dwww',
    'dgww',
    'drww',
    'drgw',
    'drfw',
    'drfg',
    'drfd',
  ])
})

it('after a broken line goes on where it stood, with the same key; after a refusal with another', async () => {
  const next = keys()
  const ticked = [1, 2, 3].map(matterOf)
  const first = await run(itemsOf('circle', ticked, [], next), [
    { to: 'refused', refusals: [refusal] },
    { to: 'broken' },
  ])
  expect([first.broken, first.items.map(({ state }) => state)]).toEqual([true, ['refused', 'waiting', 'waiting']])
  const moved = ticked.map((matter) => ({ ...matter, version: matter.version + 10 }))
  const second = await run(itemsOf('circle', moved, first.items, next), [])
  expect(second.given).toEqual(['key-4', 'key-2', 'key-3'])
  expect(second.items.map(({ version, state }) => [version, state])).toEqual([
    [11, 'done'],
    [2, 'done'],
    [3, 'done'],
  ])
  expect(itemsOf('circle', moved, second.items, next)).toEqual([])
})

it('stops before the next one when the sheet is closed', async () => {
  let asked = 0
  const { items, given } = await run(itemsOf('circle', [1, 2, 3].map(matterOf), [], keys()), [], () => ++asked < 2)
  expect([given, items.map(({ state }) => state)]).toEqual([['key-1'], ['done', 'waiting', 'waiting']])
})

it('however often the line breaks, every matter is done exactly once', async () => {
  // A server that carries a key out once; the answer to some requests is lost on the way.
  const lost = fc.array(fc.constantFrom('no', 'request', 'answer'), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), lost, async (n, losses) => {
      const carriedOut = new Map<string, string>()
      const fates = losses.values()
      const give = async (item: Item): Promise<Answer> => {
        const fate = fates.next().value ?? 'no'
        if (fate === 'request') return { to: 'broken' }
        carriedOut.set(item.key, item.id)
        return fate === 'answer' ? { to: 'broken' } : { to: 'done' }
      }
      const ticked = Array.from({ length: n }, (_, i) => matterOf(i))
      const next = keys()
      let earlier: readonly Item[] = []
      for (let presses = 0; presses <= losses.length; presses++) {
        const outcome = await runBatch(itemsOf('circle', ticked, earlier, next), {
          give,
          shown: () => undefined,
          goesOn: () => true,
        })
        earlier = [...earlier.filter(({ id }) => !outcome.items.some((item) => item.id === id)), ...outcome.items]
        if (!outcome.broken) break
      }
      expect(earlier.map(({ state }) => state)).toEqual(ticked.map(() => 'done'))
      expect([...carriedOut.values()].toSorted()).toEqual(ticked.map(({ row }) => row.id).toSorted())
    }),
  )
})
