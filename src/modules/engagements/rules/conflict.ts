import { fails, holds, rule } from '#kernel'

export type Clash = {
  readonly post: string
  readonly why: string
  /** Who could go instead: the pair before others. */
  readonly instead: string | undefined
}

/** 同时有多项重要公务活动或外出、休假的，由补位领导代为处理. */
export const free = rule<{ readonly clashes: readonly Clash[]; readonly attends: readonly string[] }>(
  'acting.fill-in',
  ({ clashes, attends }) => {
    if (!clashes.length) return holds({ attends }, { zh: '{attends}没有其他安排', en: 'Nothing else at that time' })
    const proposals = clashes.flatMap(({ post, instead }) => (instead ? [`${post}→${instead}`] : []))
    return fails({
      field: 'leaders',
      facts: { clashes: clashes.map(({ post, why }) => `${post}（${why}）`), proposals },
      says: { zh: '时间冲突：{clashes}', en: 'Elsewhere at that time: {clashes}' },
      wayOut: proposals.length
        ? {
            zh: '由补位领导出席（{proposals}），或请主办单位另定时间',
            en: 'Let the paired leader go ({proposals}), or ask the host for another time',
          }
        : { zh: '没有领导可以补位，请主办单位另定时间', en: 'No leader is free; ask the host for another time' },
    })
  },
)
