import { ranksOf, type Arrow } from './ranks.ts'

/** Sizes in rem, so that the chart grows with the type. */
export const card = { width: 11, height: 7.6 } as const
const gap = { across: 6.5, down: 1 } as const
/** What a line takes that passes a column between two cards. */
const lane = 1.2
const labelHeight = 1.4

type Place = { readonly x: number; readonly y: number }
export type Line = Arrow & { readonly path: string; readonly label: Place }
export type Laid = {
  readonly width: number
  readonly height: number
  readonly places: ReadonlyMap<string, Place>
  readonly lines: readonly Line[]
}

/** A card in its column, or a line on its way through it. */
type Item = { readonly key: string; readonly tall: number; y: number }
type Way = { readonly arrow: Arrow; readonly stops: readonly string[] }

/** From left to right in columns, earlier matters first; every line keeps clear of the cards that it passes. */
export function layout(keys: readonly string[], arrows: readonly Arrow[]): Laid {
  const ranks = ranksOf(keys, arrows)
  const forward = arrows.filter(({ from, to }) => ranks.get(from)! < ranks.get(to)!)
  const columns: Item[][] = []
  const put = (rank: number, item: Item) => (columns[rank] ??= []).push(item)
  for (const key of keys) put(ranks.get(key)!, { key, tall: card.height, y: 0 })
  const ways = forward.map((arrow): Way => {
    const passed = Array.from(
      { length: ranks.get(arrow.to)! - ranks.get(arrow.from)! - 1 },
      (_, i) => ranks.get(arrow.from)! + 1 + i,
    )
    const stops = passed.map((rank) => `${arrow.from} ${arrow.to} ${rank}`)
    stops.forEach((key, i) => put(passed[i]!, { key, tall: lane, y: 0 }))
    return { arrow, stops: [arrow.from, ...stops, arrow.to] }
  })
  settle(columns, ways)
  return drawn(columns, ways, ranks)
}

/** Puts what is joined at the same height, as far as the order within the columns allows. */
function settle(columns: readonly Item[][], ways: readonly Way[]): void {
  const items = new Map(columns.flat().map((item) => [item.key, item]))
  const joints = ways.flatMap(({ stops }) => stops.slice(1).map((to, i) => ({ from: stops[i]!, to })))
  const middle = ({ y, tall }: Item) => y + tall / 2
  const wanted = (item: Item, ends: (joint: Arrow) => string | undefined): number => {
    const others = joints.map(ends).flatMap((key) => (key === undefined ? [] : middle(items.get(key)!)))
    return others.length ? others.reduce((sum, y) => sum + y, 0) / others.length - item.tall / 2 : item.y
  }
  const align = (column: Item[], back: boolean) => {
    const want = new Map(
      column.map((item) => [
        item,
        wanted(item, ({ from, to }) =>
          back ? (from === item.key ? to : undefined) : to === item.key ? from : undefined,
        ),
      ]),
    )
    column.sort((a, b) => want.get(a)! - want.get(b)!)
    let floor = -Infinity
    for (const item of column) {
      item.y = Math.max(want.get(item)!, floor)
      floor = item.y + item.tall + gap.down
    }
    // Pushing down moved them all: half of it back up.
    const shift = column.reduce((sum, item) => sum + item.y - want.get(item)!, 0) / column.length
    for (const item of column) item.y -= shift
  }
  for (const column of columns) align(column, false)
  for (const column of columns.slice(0, -1).toReversed()) align(column, true)
  for (const column of columns.slice(1)) align(column, false)
  const top = Math.min(...columns.flat().map(({ y }) => y))
  for (const item of columns.flat()) item.y -= top
}

function drawn(columns: readonly Item[][], ways: readonly Way[], ranks: ReadonlyMap<string, number>): Laid {
  const left = (rank: number) => rank * (card.width + gap.across)
  const at = new Map(columns.flatMap((column, rank) => column.map((item) => [item.key, { ...item, x: left(rank) }])))
  const middle = (key: string) => at.get(key)!.y + at.get(key)!.tall / 2
  const lines = ways.map(({ arrow, stops }): Line => {
    const path = stops.slice(1).map((to, i) => {
      const [x1, y1, x2, y2] = [at.get(stops[i]!)!.x + card.width, middle(stops[i]!), at.get(to)!.x, middle(to)]
      const bend = (x1 + x2) / 2
      const through = to === arrow.to ? '' : ` L${x2 + card.width} ${y2}`
      return `C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}${through}`
    })
    const last = stops.at(-2)!
    return {
      ...arrow,
      path: `M${at.get(arrow.from)!.x + card.width} ${middle(arrow.from)} ${path.join(' ')}`,
      label: { x: at.get(arrow.to)!.x - gap.across / 2, y: (middle(last) + middle(arrow.to)) / 2 },
    }
  })
  const all = [...at.values()]
  return {
    width: Math.max(0, ...all.map(({ x }) => x)) + card.width,
    height: Math.max(0, ...all.map(({ y, tall }) => y + tall)),
    places: new Map([...ranks.keys()].map((key) => [key, { x: at.get(key)!.x, y: at.get(key)!.y }])),
    lines: apart(lines),
  }
}

/** Labels of one gap stand one below the other. */
function apart(lines: readonly Line[]): readonly Line[] {
  const taken = new Map<number, number>()
  const inOrder = lines.toSorted((a, b) => a.label.y - b.label.y)
  return inOrder.map((line) => {
    const { x } = line.label
    const y = Math.max(line.label.y, taken.get(x) ?? -Infinity)
    taken.set(x, y + labelHeight)
    return { ...line, label: { x, y } }
  })
}
