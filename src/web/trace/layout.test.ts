import { describe, expect, it } from 'vitest'
import { card, layout } from './layout.ts'
import { ranksOf } from './ranks.ts'

const chain = ['request', 'topic', 'meeting', 'minutes', 'task', 'document']
const arrow = (text: string) => {
  const [from, to] = text.split(' > ') as [string, string]
  return { from, to }
}
const arrows = [
  'request > topic',
  'topic > meeting',
  'meeting > minutes',
  'topic > task',
  'meeting > task',
  'meeting > document',
  'topic > document',
  'task > document',
].map(arrow)

describe('ranksOf', () => {
  it('puts each matter one step after the last that led to it', () => {
    expect(Object.fromEntries(ranksOf(chain, arrows))).toEqual({
      request: 0,
      topic: 1,
      meeting: 2,
      minutes: 3,
      task: 3,
      document: 4,
    })
  })
  it('comes to an end where arrows run in a circle, the earliest first', () => {
    expect(Object.fromEntries(ranksOf(['a', 'b', 'c'], ['a > b', 'b > c', 'c > a'].map(arrow)))).toEqual({
      a: 0,
      b: 1,
      c: 2,
    })
  })
})

describe('layout', () => {
  const overlaps = ({ places }: ReturnType<typeof layout>) => {
    const all = [...places.values()]
    return all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < card.width && Math.abs(a.y - b.y) < card.height)
        .map((b) => [a, b]),
    )
  }
  it('stands from left to right, nothing over another, all of it inside', () => {
    const laid = layout(chain, arrows)
    expect(overlaps(laid)).toEqual([])
    const xs = ['request', 'topic', 'meeting', 'task', 'document'].map((key) => laid.places.get(key)!.x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    for (const { x, y } of laid.places.values()) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + card.width).toBeLessThanOrEqual(laid.width)
      expect(y + card.height).toBeLessThanOrEqual(laid.height + 1e-9)
    }
    expect(laid.lines.length).toBe(arrows.length)
  })
  it('draws a mere chain as a straight line', () => {
    const laid = layout(['a', 'b', 'c'], ['a > b', 'b > c'].map(arrow))
    expect(new Set([...laid.places.values()].map(({ y }) => y)).size).toBe(1)
  })
  it('keeps many results of one meeting apart, and their labels too', () => {
    const tasks = Array.from({ length: 30 }, (_, i) => `task-${i}`)
    const laid = layout(
      ['meeting', ...tasks],
      tasks.map((to) => ({ from: 'meeting', to })),
    )
    expect(overlaps(laid)).toEqual([])
    const ys = laid.lines.map(({ label }) => label.y).sort((a, b) => a - b)
    expect(Math.min(...ys.slice(1).map((y, i) => y - ys[i]!))).toBeGreaterThan(1)
  })
  it('has room for one matter alone', () => {
    expect(layout(['a'], [])).toEqual({
      width: card.width,
      height: card.height,
      places: new Map([['a', { x: 0, y: 0 }]]),
      lines: [],
    })
  })
})
