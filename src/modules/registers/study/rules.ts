import { fails, holds, rule } from '#kernel'

type Attendance = {
  readonly members: readonly string[]
  readonly absent: readonly string[]
  readonly excused: string | null
}

/** 集体学习制度: who was there is on record, and why somebody was not. */
export const attended = rule<Attendance>('study.collective', ({ members, absent, excused }) => {
  const facts = { members: members.length, absent }
  if (absent.length === members.length)
    return fails({
      field: 'attended',
      facts,
      says: { zh: '无人到会，不是集体学习', en: 'Nobody came: no collective study' },
      wayOut: { zh: '改期或取消', en: 'Hold it another day, or call it off' },
    })
  if (absent.length && excused === null)
    return fails({
      field: 'excused',
      facts,
      says: { zh: '{absent}缺席，未说明', en: 'Absent without a word: {absent}' },
      wayOut: { zh: '写明缺席原因和补学安排', en: 'Say why, and how it is made up for' },
    })
  return holds(facts)
})
