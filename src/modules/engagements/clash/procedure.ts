import { defineProcedure, post, type DeadlineSpec, type Viewpoint } from '#kernel'
import type { ClashView } from '../contract/clash.ts'
import type { Span } from '../others.ts'
import { stamped } from '../time.ts'
import { look } from './commands/look.ts'
import { settle } from './commands/settle.ts'
import { spanOf } from './gather.ts'
import { evolveClash, knownClash, type Clash, type ClashEvent, type ClashItem, type Numbered } from './state.ts'

/** A leave that came after something was arranged for the same person: on the office's desk before it happens. */
export const clash = defineProcedure<Clash, ClashEvent>({
  kind: 'clash',
  title: { zh: '请假与安排冲突', en: 'Leave against arrangements' },
  stages: {
    new: { zh: '新建', en: 'New' },
    open: { zh: '待处理', en: 'To be seen to' },
    cleared: { zh: '已消除', en: 'Cleared' },
  },
  says: {
    'clash.found': { zh: '发现冲突', en: 'Clash found' },
    'clash.cleared': { zh: '冲突消除', en: 'No clash any more' },
  },
  initial: { stage: 'new' },
  evolve: evolveClash,
  links: {
    leave: { says: { zh: '与安排冲突', en: 'clashes' }, first: 'that' },
    clash: { says: { zh: '安排在先', en: 'arranged before' }, first: 'that' },
  },
  commands: [look, settle],
  describe: (c) => {
    if (c.state.stage === 'new') return { title: '', closed: false }
    const { posts, from, until, items, leave, stage } = c.state
    const span = spanOf({ from, until })
    return {
      title: `${c.org.name(posts[0]!).zh}外出与已有安排冲突（${days(span)}）`,
      unit: 'office',
      closed: stage === 'cleared',
      facets: { post: posts[0]!, from, until, items: items.length, point: items.map(({ title }) => title).join('；') },
      links: [{ rel: 'leave', kind: 'leave', id: leave }, ...matters(items)],
    }
  },
  audience: ({ state }) => (state.stage === 'new' ? [] : ['office', ...state.posts.map((id) => post(id))]),
  deadlines,
  owed: { 'acting.fill-in': { zh: '县政府办公室主任', en: 'Office director' } },
  view: viewOf,
})

const day = (local: string): string => `${Number(local.slice(5, 7))}月${Number(local.slice(8, 10))}日`
const days = ({ starts, ends }: Span): string =>
  starts.slice(0, 10) === ends.slice(0, 10) ? day(starts) : `${day(starts)}—${day(ends)}`
const matters = (items: readonly ClashItem[]) =>
  [...new Map(items.map(({ matter }) => [`${matter.kind}/${matter.id}`, matter])).values()].map((matter) => ({
    rel: 'clash',
    ...matter,
  }))

/** Before the first of them begins. Of whom the article does not speak (no leader) it is the office's work without a date. */
function deadlines({ state, org, at }: Viewpoint<Clash>): DeadlineSpec[] {
  if (state.stage !== 'open') return []
  const first = state.items.find((item) => org.leaders(at).includes(item.post))
  if (!first) return []
  return [
    {
      norm: 'acting.fill-in',
      owes: [post('office-director')],
      says: { zh: '落实补位或另作安排', en: 'See that somebody stands in, or arrange it otherwise' },
      by: Temporal.Instant.from(stamped(first.starts)).toString(),
      lapse: 'remind',
    },
  ]
}

function viewOf({ state, org }: Viewpoint<Clash>): ClashView {
  const { leave, posts, from, until, items, settled } = knownClash(state)
  const named = (id: string) => ({ id, name: org.name(id) })
  const shown = ({ number, matter, title, starts, ends, post: who, instead }: Numbered) => ({
    number,
    matter,
    title,
    starts,
    ends,
    post: named(who),
    instead: instead === null ? null : named(instead),
  })
  return {
    leave,
    posts: posts.map(named),
    from,
    until,
    open: items.map(shown),
    settled: settled.map((item) => ({
      ...shown(item),
      on: item.on,
      by: named(item.by.for ?? item.by.post),
      text: item.text,
    })),
  }
}
