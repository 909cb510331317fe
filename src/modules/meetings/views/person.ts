import type { PostId, Text, Viewpoint } from '#kernel'
import type { MeetingView, Role } from '../contract.ts'
import { absenceOf } from '../leaves.ts'
import { rosterOf, startOf } from '../membership.ts'
import { known, type Known, type Meeting } from '../state.ts'

type Person = MeetingView['members'][number]
type Seat = Pick<Person, 'state' | 'note'>

function seat(state: Known, post: PostId, c: Viewpoint<Meeting>): Seat {
  const signed = state.signed[post]
  if (signed) {
    const parts: Text[] = []
    if (signed.standIn)
      parts.push({ zh: `${c.org.name(signed.standIn).zh}代`, en: `${c.org.name(signed.standIn).en} in place` })
    if (signed.late > 0) parts.push({ zh: `迟到${signed.late}分钟`, en: `${signed.late} minutes late` })
    return {
      state: signed.left === null ? 'present' : 'left',
      note: parts.length ? { zh: parts.map((p) => p.zh).join('，'), en: parts.map((p) => p.en).join(', ') } : null,
    }
  }
  const leave = state.leaves[post]
  if (leave?.stage === 'granted') return { state: 'leave', note: { zh: leave.reason, en: leave.reason } }
  const absence = absenceOf(state, post, c)
  if (absence) return { state: 'leave', note: { zh: absence.reason, en: absence.reason } }
  if (state.stage === 'closed') return { state: 'absent', note: null }
  if (leave?.stage === 'asked')
    return { state: 'due', note: { zh: `请假待批：${leave.reason}`, en: `Leave asked for: ${leave.reason}` } }
  const away = c.org.actsFor(post, startOf(state.starts))?.post !== post
  return {
    state: 'due',
    note: away ? { zh: '已登记外出，尚未请假', en: 'Registered as away, has not asked for leave' } : null,
  }
}

/** 出席 and 列席, each with how they stand at this moment. */
export function peopleOf(c: Viewpoint<Meeting>): { members: Person[]; attendees: Person[] } {
  const state = known(c.state)
  const roster = rosterOf(state, c)
  const person =
    (role: Role) =>
    (post: PostId): Person => ({
      post,
      name: c.org.name(post),
      role,
      ...seat(state, post, c),
      fixed: role === 'member' || roster.fixed.includes(post),
      items: [...(roster.only[post] ?? [])],
    })
  return { members: roster.members.map(person('member')), attendees: roster.attendees.map(person('attendee')) }
}
