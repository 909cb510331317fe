import { pending, type Checking } from '#kernel'
import { convenor, office } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { executiveInvites, plenaryInvites, type Inviting } from '../rules/roster.ts'
import { noItem } from '../rules/item.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known, type Meeting } from '../state.ts'

type C = Checking<Meeting, Inputs['invite'], undefined>

/** An outside body is invited by its own handle; it names nobody here. */
const isOutside = (c: Pick<C, 'org' | 'at'>, id: string): boolean => c.org.unit(id, c.at)?.kind === 'outside'

function inviting(c: C): Inviting {
  const names = (ids: readonly string[]) => ids.map((id) => c.org.name(id).zh)
  const invited = c.input?.posts
  const notHeads = (invited ?? []).filter((id) => {
    const unit = c.org.post(id)?.unit
    return !isOutside(c, id) && (unit === undefined || c.org.head(unit) !== id)
  })
  return { kind: known(c.state).kind, names: invited && names(invited), notHeads: names(notHeads) }
}

export const invite = command({
  name: 'meeting.invite',
  title: { zh: '安排列席', en: 'Invite' },
  help: { zh: '专题会议为有关部门、单位负责人出席', en: 'At a special meeting those invited are members' },
  who: { zh: '县政府办公室，或召集人', en: 'The office, or the convenor' },
  input: inputs.invite,
  stages: ['planning', 'convened', 'open'],
  by: (c) => [office, ...convenor(c)],
  rules: {
    'plenary.invitees': (c) => plenaryInvites(inviting(c)),
    'executive.invitees': (c) => executiveInvites(inviting(c)),
    'system.input': (c) => {
      if (!c.input) return pending()
      const unknown = c.input.posts.filter((id) => !c.org.post(id) && !isOutside(c, id))
      return first(
        unknown.length > 0 &&
          misfit(
            'posts',
            { zh: '没有这个职务或单位：{unknown}', en: 'No such post or body: {unknown}' },
            { zh: '选择现有职务', en: 'Choose existing posts' },
            { unknown },
          ),
        c.input.item !== undefined && noItem(known(c.state), c.input.item),
      )
    },
  },
  decide: ({ input: { posts, item } }) => [
    { type: 'meeting.invited', data: { posts: [...new Set(posts)], item: item ?? null } },
  ],
})
