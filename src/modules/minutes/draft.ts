import type { PostId, Surroundings } from '#kernel'
import { conclusions, type Closed, type ConcludedItem } from '#modules/meetings'
import type { Attendance, Content, Person } from './events.ts'
import { numeral } from './numeral.ts'

const dated = (iso: string): string => {
  const { year, month, day } = Temporal.PlainDate.from(iso)
  return `${year}年${month}月${day}日`
}

type Names = Pick<Surroundings, 'org' | 'at'>

/** The person where the register names one, else the post. */
function nameOf(post: PostId, { org, at }: Names): string {
  const holder = org.holderOf(post, at)
  return (holder === undefined ? org.name(post) : org.name(holder)).zh
}

export function attendanceOf(record: Closed, c: Names): Attendance {
  const person = (post: PostId): Person => ({ post, name: nameOf(post, c) })
  return {
    present: record.present.map(person),
    leave: record.leave.map(({ post, reason }) => ({ ...person(post), reason })),
    attended: record.attended.map(person),
    absent: record.absent.map(person),
  }
}

const outcome: Readonly<Record<ConcludedItem['conclusion'], string>> = {
  passed: '会议研究通过。',
  'passed-with-changes': '会议原则通过，修改完善后印发。',
  deferred: '会议决定暂缓，另行研究。',
  rejected: '会议不予通过。',
  heard: '会议听取了有关情况。',
}

/** （牵头单位：县财政局；协办单位：县卫生健康局；完成时限：2026年4月30日） */
function assignment({ lead, assist, due }: ConcludedItem, { org }: Names): string {
  if (lead === null) return ''
  const parts = [
    `牵头单位：${org.name(lead).zh}`,
    ...(assist.length ? [`协办单位：${assist.map((unit) => org.name(unit).zh).join('、')}`] : []),
    ...(due === null ? [] : [`完成时限：${dated(due)}`]),
  ]
  return `（${parts.join('；')}）`
}

function heading(item: ConcludedItem, no: number): string {
  const verb = /^(传达|听取|学习|通报|研究|审议|讨论)/.test(item.title)
    ? ''
    : item.conclusion === 'heard'
      ? conclusions.heard.zh
      : item.topic === null
        ? '研究'
        : '审议'
  return `${numeral(no)}、${verb}${item.title}`
}

/** The first text in the form of 纪要, from the record alone. */
export function draft(record: Closed, c: Names): Content {
  const presider = nameOf(record.presider, c)
  const acting = record.acting === null ? '' : `（代行${c.org.name(record.acting).zh}职责）`
  const entrusted = record.entrustedBy === null ? '' : `受${nameOf(record.entrustedBy, c)}委托，`
  const place = record.place === null ? '' : `在${record.place}`
  return {
    opening: `${dated(record.date)}，${entrusted}${presider}${acting}${place}主持召开${record.title}。现将会议议定事项纪要如下：`,
    items: record.items.map((item, i) => ({
      item: item.item,
      heading: heading(item, i + 1),
      text: `${outcome[item.conclusion]}${item.text}${assignment(item, c)}`,
    })),
    closing: null,
  }
}

/** Text and attendance as they are printed one after the other. */
export function paragraphs(content: Content, attendance: Attendance): string[] {
  const list = (label: string, people: readonly Person[]): string[] =>
    people.length ? [`${label}：${people.map((p) => p.name).join('、')}`] : []
  return [
    content.opening,
    ...content.items.flatMap((item) => [item.heading, item.text]),
    ...(content.closing === null ? [] : [content.closing]),
    ...list('出席', attendance.present),
    ...list('请假', attendance.leave),
    ...list('列席', attendance.attended),
  ]
}
