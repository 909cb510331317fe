import { byHolder } from '../authority.ts'
import { strangers } from '../circulation.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, notPast, onceEntered, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, unreadBy } from '../state.ts'

/** 传阅: beside the way of the paper, never instead of it. */
export const circulate = command({
  name: 'incoming.circulate',
  title: { zh: '传阅', en: 'Circulate' },
  help: { zh: '同时或依次送阅，不影响办理', en: 'To all at once or one after another; the paper goes on meanwhile' },
  who: { zh: '文电科、办公室主任、当前批示的领导', en: 'The office, or the leader whose turn it is' },
  input: inputs.circulate,
  stages: ['checked', 'proposing', 'instructing', 'undertaking', 'replied'],
  by: byHolder,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ posts, until }) => {
        const open = unreadBy(known(c.state))
        const [stranger] = strangers(posts, c)
        return firstWrong(
          posts.length === 0 && wrong('posts', '未选传阅对象', 'To whom?'),
          stranger !== undefined &&
            wrong('posts', '没有「{stranger}」这一职务', 'No such post: {stranger}', { stranger }),
          new Set(posts).size !== posts.length && wrong('posts', '传阅对象重复', 'Somebody twice'),
          posts.some((id) => open.includes(id)) &&
            wrong('posts', '已在传阅之列', 'In circulation to that post already'),
          notPast('until', until, c),
        )
      }),
  },
  decide: (c) => [
    {
      type: 'incoming.circulated',
      data: {
        ...markOf(c),
        posts: c.input.posts,
        until: c.input.until ?? null,
        ...(c.input.order === 'in-order' ? { order: c.input.order } : {}),
      },
    },
  ],
})
