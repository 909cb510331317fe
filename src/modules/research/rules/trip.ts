import { fails, holds, notApplicable, rule, type Surroundings, type Verdict } from '#kernel'
import type { Trip } from '../events.ts'

/** 组成人员每年调研不少于2个月: it is counted for leaders and heads of departments. */
export const forMembers = rule<{ readonly leader: string; readonly member: boolean }>(
  'research.days',
  ({ leader, member }) =>
    member
      ? holds({ leader })
      : fails({
          field: 'post',
          facts: { leader },
          says: {
            zh: '{leader}不是县政府领导或部门主要负责人，不计入调研台账',
            en: '{leader} is neither a leader nor the head of a department: no book is kept',
          },
          wayOut: {
            zh: '由领导、主要负责人本人安排，或由办公室代为安排',
            en: 'The leader or head plans it, or the office does',
          },
        }),
)

type Light = {
  readonly escort: boolean
  readonly vehicles: number
  readonly people: number
  readonly deviation: string | null
}
/** 集体乘车: so many people go in one vehicle (a minibus; a technical measure, no norm). */
const inOneVehicle = 7

/** 轻车简从、减少陪同，集体乘车，不用警车、不迎送. What came otherwise is on record with its reason. */
export const light = rule<Light>('research.light', ({ escort, vehicles, people, deviation }) => {
  const most = Math.ceil(people / inOneVehicle)
  const facts = { escort, vehicles, people, most }
  const heavy = [...(escort ? ['警车开道或迎送'] : []), ...(vehicles > most ? [`${people}人用车${vehicles}辆`] : [])]
  if (!heavy.length)
    return holds(facts, { zh: '{people}人，{vehicles}辆车', en: '{people} people, {vehicles} vehicles' })
  if (deviation !== null) return holds({ ...facts, heavy }, { zh: '{heavy}，已说明', en: 'Explained' })
  return fails({
    field: escort ? 'escort' : 'vehicles',
    facts: { ...facts, heavy },
    says: { zh: '未做到轻车简从：{heavy}', en: 'Not light: {people} people, {vehicles} vehicles, escort {escort}' },
    wayOut: {
      zh: '集体乘车、减少陪同，不用警车、不迎送；已发生的如实说明',
      en: 'Go together, with fewer, without escort; what happened otherwise is explained',
    },
  })
})

type Way = {
  readonly unannounced: boolean
  readonly notified: boolean
  readonly briefed: boolean
  readonly received: boolean
}

/** 四不两直: no notice, no greeting, no briefing, no company. Only what was so counts as such. */
export const reallyUnannounced = rule<Way>('research.unannounced', ({ unannounced, notified, briefed, received }) => {
  if (!unannounced) return notApplicable({ zh: '不按四不两直计', en: 'Not counted as unannounced' })
  const not = [
    ...(notified ? ['事先发了通知或打了招呼'] : []),
    ...(briefed ? ['听了汇报'] : []),
    ...(received ? ['用了陪同接待'] : []),
  ]
  if (!not.length) return holds({}, { zh: '四不两直', en: 'Unannounced' })
  return fails({
    field: 'unannounced',
    facts: { not },
    says: { zh: '{not}，不能计为四不两直', en: 'It was announced, briefed or received: not unannounced' },
    wayOut: { zh: '按一般调研登记', en: 'Record it as an ordinary one' },
  })
})

/** 不调研不决策: what a topic rests on has been in the field, and is written down. */
export const onRecord = rule<{ readonly recorded: boolean }>('research.first', ({ recorded }) =>
  recorded
    ? holds({}, { zh: '调研已记录', en: 'The research is on record' })
    : fails({
        says: {
          zh: '调研尚未进行或未记录，不能作为决策依据',
          en: 'Not carried out or not on record: no ground of a decision',
        },
        wayOut: { zh: '先记录调研的时间、地点和发现，再转交', en: 'Record days, places and findings first' },
      }),
)

/** What is no norm, only sense. */
export function sensible(
  { from, until, part, companions }: Trip,
  { org, at }: Pick<Surroundings, 'org' | 'at'>,
  leader: string,
): Verdict {
  const no = (field: string, zh: string, en: string, facts: Record<string, string | readonly string[]> = {}) =>
    fails({ field, facts, says: { zh, en }, wayOut: { zh: '请更正', en: 'Correct it' } })
  if (until < from) return no('until', '止日{until}早于起日{from}', '{until} is before {from}', { from, until })
  if (from.slice(0, 4) < until.slice(0, 4) && Number(until.slice(0, 4)) - Number(from.slice(0, 4)) > 1)
    return no('until', '起止超过一年', 'Longer than a year')
  if (part === 'half' && from !== until) return no('part', '半天的调研起止须为同一天', 'Half a day is within one day')
  const strangers = companions.filter((post) => org.post(post) === undefined || org.holderOf(post, at) === undefined)
  if (strangers.length) return no('companions', '没有职务{strangers}', 'No such posts: {strangers}', { strangers })
  return companions.includes(leader) ? no('companions', '调研人不是随行人员', 'The leader does not go along') : holds()
}
