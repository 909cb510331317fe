import { clashInputs } from '../../contract/clash.ts'
import { absencesOf, gatherClashes } from '../gather.ts'
import { command, knownClash, sameItem, type Numbered } from '../state.ts'

/** Whether a leave takes somebody away from what was arranged before; again whenever one of these changes. */
export const look = command({
  name: 'clash.look',
  title: { zh: '核对请假与已有安排', en: 'Compare a leave with what is arranged' },
  who: { zh: '系统', en: 'System' },
  creates: 'if-new',
  names: ({ leave }) => leave,
  input: clashInputs.look,
  internal: true,
  stages: 'any',
  by: () => [],
  facts: async (read, c) => {
    const absences = c.input ? absencesOf(c.input.leave, c) : []
    return { absences, items: await gatherClashes(read, c, absences) }
  },
  decide: (c) => {
    const on = c.today.toString()
    const before = c.state.stage === 'new' ? undefined : knownClash(c.state)
    const { absences } = c.facts
    const items = c.facts.items.filter((item) => !before?.settled.some((done) => sameItem(done, item)))
    if (!items.length) return before?.stage === 'open' ? [{ type: 'clash.cleared', data: { on } }] : []
    let last = before?.last ?? 0
    const numbered = items.map((item): Numbered => {
      const known = before?.items.find((old) => sameItem(old, item))
      return { ...item, number: known?.number ?? String(++last) }
    })
    if (before && JSON.stringify(before.items) === JSON.stringify(numbered)) return []
    const { from, until } = absences[0]!
    return [
      {
        type: 'clash.found',
        data: { on, leave: c.input.leave, posts: absences.map(({ post }) => post), from, until, items: numbered },
      },
    ]
  },
})
