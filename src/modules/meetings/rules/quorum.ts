import { fails, holds, notApplicable, rule } from '#kernel'
import type { Quorum } from '../quorum.ts'

/** 超过: exactly half is not enough. */
export const quorum = rule<Quorum>('executive.quorum', ({ applies, present, due, need, ok }) => {
  if (!applies)
    return notApplicable({
      zh: '本规则只对常务会议规定了法定人数',
      en: 'A quorum is laid down for the executive meeting only',
    })
  const facts = { present, due, need }
  return ok
    ? holds(facts, {
        zh: '应到{due}人，到会{present}人，超过二分之一',
        en: '{present} of {due} members present, more than half',
      })
    : fails({
        facts,
        says: {
          zh: '应到{due}人，到会{present}人，未超过应到人数的二分之一（至少{need}人）',
          en: '{present} of {due} members are present; {need} are needed, more than half',
        },
        wayOut: {
          zh: '等候到齐；仍不足的改期召开，其余事项作暂缓处理',
          en: 'Wait for more members; otherwise put the meeting off, or defer the items left',
        },
      })
})
