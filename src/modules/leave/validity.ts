import { fails, holds, type Acted, type Surroundings, type Text, type Verdict } from '#kernel'
import type { Asked } from './asked.ts'
import { available, samePerson } from './people.ts'
import { seatsOf } from './seats.ts'
import { instant } from './when.ts'

type Entry = Surroundings & { readonly id: string; readonly actor: Acted | undefined }
const wrong = (
  field: string,
  says: Text,
  wayOut: Text = { zh: '请更正后重新提交', en: 'Correct it and send it again' },
  facts: Record<string, string> = {},
): Verdict => fails({ field, says, wayOut, facts })

// A year of leave at once is a slip of the pen, not leave.
const longest = 366

/** What no article lays down but has to be right, whoever asks. */
export function allowed(c: Entry, asked: Asked): Verdict {
  return whose(c, asked) ?? time(c, asked) ?? overlapping(c, asked) ?? actingValid(c, asked) ?? holds()
}

/** One enters one's own leave, that of somebody of the own unit, or as the office that of a leader; the mayor's only the mayor, or the office on the mayor's word. */
function whose({ org, at, actor }: Entry, { post, person, tier }: Asked): Verdict | undefined {
  if (person === '' || org.post(post)?.role === 'admin')
    return wrong(
      'post',
      { zh: '没有此职务或现无人担任', en: 'There is no such post, or nobody holds it' },
      { zh: '从现有职务中选择', en: 'Choose one that exists' },
    )
  if (!actor || actor.person === person || actor.person === 'system' || actor.recorded?.post === post) return undefined
  const unit = org.post(actor.post)?.unit
  if (tier === 'leader' && unit === 'office') return undefined
  if (unit !== undefined && org.post(post)?.unit === unit && !org.leaders(at).includes(post)) return undefined
  return wrong(
    'post',
    { zh: '只能为本人或本单位人员填报', en: 'Only for yourself or for people of your unit' },
    {
      zh: '请其本人填报；县领导口头交代的，由办公室代录',
      en: 'Let that person enter it; what a leader says the office records',
    },
  )
}

function time({ today }: Entry, { from, until, begins, ends, tier }: Asked): Verdict | undefined {
  if (begins >= ends) return wrong('until', { zh: '结束早于开始', en: 'It ends before it begins' })
  if (Temporal.PlainDate.from(from).until(until).days > longest)
    return wrong('until', { zh: '一次不超过一年', en: 'Not more than a year at once' })
  if (until < today.toString())
    return wrong(
      'until',
      { zh: '此期间已过', en: 'That time has passed' },
      { zh: '填写今天或以后的日期', en: 'Enter today or later' },
    )
  if (tier === 'staff' && from < today.toString())
    return wrong('from', { zh: '开始日已过', en: 'It begins in the past' }, { zh: '从今天起填写', en: 'Begin today' })
  return undefined
}

function overlapping({ org, id }: Entry, { posts, begins, ends }: Asked): Verdict | undefined {
  const other = org
    .absencesBetween(instant(begins), instant(ends))
    .find((absence) => posts.includes(absence.post) && absence.matter?.kind === 'leave' && absence.matter.id !== id)
  return (
    other &&
    wrong(
      'from',
      { zh: '此期间已有请假：{from}至{until}', en: 'There is leave in that time already: {from} to {until}' },
      { zh: '办理延期，或先撤销原请假', en: 'Extend it, or cancel it first' },
      { from: other.from.slice(0, 10), until: other.until.slice(0, 10) },
    )
  )
}

/** Whoever is named exists, is somebody else, and for staff is of the unit and there. */
export function actingValid(c: Surroundings, asked: Asked): Verdict | undefined {
  const strange = asked.also.find(({ post }) => post === asked.post || !asked.posts.includes(post))
  if (strange)
    return wrong(
      'also',
      { zh: '{post}不是请假人兼任的职务', en: '{post} is no other post of the one on leave' },
      { zh: '只填兼任的其他职务', en: 'Enter other posts of the same person only' },
      { post: c.org.name(strange.post).zh },
    )
  if (new Set(asked.also.map(({ post }) => post)).size < asked.also.length)
    return wrong('also', { zh: '同一职务填了两次', en: 'The same post stands twice' })
  for (const seat of seatsOf(c, asked)) {
    const problem = named(c, seat)
    if (problem) return seat.post === asked.post || problem.state !== 'unmet' ? problem : { ...problem, field: 'also' }
  }
  return undefined
}

function named(c: Surroundings, asked: Asked): Verdict | undefined {
  const { org } = c
  const who = asked.acting
  if (who === null) return undefined
  if (!org.post(who) || org.holderOf(who, instant(asked.begins)) === undefined)
    return wrong(
      'acting',
      { zh: '没有此职务或现无人担任', en: 'There is no such post, or nobody holds it' },
      { zh: '从现有职务中选择', en: 'Choose one that exists' },
    )
  if (who === asked.post || samePerson(org, who, asked.post, asked))
    return wrong(
      'acting',
      { zh: '不能由本人代行', en: 'Nobody acts for oneself' },
      { zh: '另选他人', en: 'Choose somebody else' },
    )
  if (asked.tier !== 'staff') return undefined
  const unit = org.post(asked.post)?.unit
  if (org.post(who)?.unit !== unit)
    return wrong(
      'acting',
      { zh: '代行的须为本单位人员', en: 'Whoever acts is of the same unit' },
      { zh: '另选本单位人员', en: 'Choose somebody of the unit' },
    )
  if (available(c, who, asked)) return undefined
  const free = org
    .posts(instant(asked.begins))
    .find((post) => post.unit === unit && !asked.posts.includes(post.id) && available(c, post.id, asked))
  return wrong(
    'acting',
    { zh: '{acting}在此期间外出或请假', en: `${org.name(who).en} is away in that time` },
    free
      ? { zh: '另选他人，可由{proposal}代行', en: `Choose somebody else; ${free.name.en} could act` }
      : { zh: '调整行期，或不填代行人', en: 'Change the dates, or name nobody' },
    { acting: org.name(who).zh, ...(free ? { proposal: free.name.zh } : {}) },
  )
}
