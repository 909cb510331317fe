import { Fault, type PostId } from '#kernel'
import type { Closed, Subject } from '#modules/meetings'
import type { Attendance, Changes, Content, Mark, MinutesEvent } from './events.ts'

type Version = {
  readonly version: number
  readonly reason: string | null
  readonly signed: Mark
  readonly content: Content
}
type Approval = Mark & { readonly of: PostId; readonly text: string | null }

export type Body = {
  readonly meeting: string
  readonly record: Closed
  readonly attendance: Attendance
  readonly content: Content
  /** Of the record, and those that the check added. */
  readonly subjects: readonly Subject[]
  readonly checked: Mark | null
  readonly sentToMayor: (Mark & { readonly reason: string }) | null
  readonly approvals: readonly Approval[]
  readonly number: { readonly year: number; readonly serial: number } | null
  readonly versions: readonly Version[]
  readonly correcting: (Mark & { readonly reason: string }) | null
  readonly returns: readonly (Mark & { readonly reason: string })[]
  /** The version that the mayor read after somebody acting had signed it. */
  readonly read: number
}

export type Minutes =
  | { readonly stage: 'new' }
  | ({ readonly stage: 'drafting' } & Body)
  | ({ readonly stage: 'checking' } & Body)
  | ({ readonly stage: 'approving' } & Body)
  | ({ readonly stage: 'signing' } & Body)
  | ({ readonly stage: 'signed' } & Body)
export type Known = Exclude<Minutes, { stage: 'new' }>

/** The minutes behind a command that does not open them. */
export function known(state: Minutes): Known {
  if (state.stage === 'new') throw new Fault('Minutes that are not drafted have no text')
  return state
}

const changed = (content: Content, changes: Changes): Content => ({
  opening: changes.opening ?? content.opening,
  items: content.items.map((item) => ({
    ...item,
    text: changes.items?.find((change) => change.item === item.item)?.text ?? item.text,
  })),
  closing: changes.closing ?? content.closing,
})

/** Back to the desk: whoever checked or approved did so for another text. */
const back = (state: Known): Known => ({ ...state, stage: 'drafting', checked: null, sentToMayor: null, approvals: [] })

export function evolve(before: Minutes, event: MinutesEvent): Minutes {
  if (event.type === 'minutes.drafted') {
    const { meeting, record, attendance, content } = event.data
    const subjects = [...new Set(record.items.flatMap((item) => item.subjects))]
    return {
      stage: 'drafting',
      meeting,
      record,
      attendance,
      content,
      subjects,
      checked: null,
      sentToMayor: null,
      approvals: [],
      number: null,
      versions: [],
      correcting: null,
      returns: [],
      read: 0,
    }
  }
  const state = known(before)
  switch (event.type) {
    case 'minutes.revised':
      return { ...state, content: changed(state.content, event.data.changes) }
    case 'minutes.submitted':
      return { ...state, stage: 'checking' }
    case 'minutes.checked':
      return {
        ...state,
        stage: event.data.to,
        checked: event.data,
        subjects: [...new Set([...state.subjects, ...event.data.subjects])],
      }
    case 'minutes.sent-to-mayor':
      return { ...state, stage: 'approving', sentToMayor: event.data }
    case 'minutes.approved':
      return { ...state, stage: event.data.to, approvals: [...state.approvals, event.data] }
    case 'minutes.signed': {
      const { year, serial, version } = event.data
      const signed: Version = {
        version,
        reason: state.correcting?.reason ?? null,
        signed: event.data,
        content: state.content,
      }
      return {
        ...state,
        stage: 'signed',
        number: { year, serial },
        correcting: null,
        versions: [...state.versions, signed],
      }
    }
    case 'minutes.returned':
      return { ...back(state), returns: [...state.returns, event.data] }
    case 'minutes.correction-begun':
      return { ...back(state), correcting: event.data, content: changed(state.content, event.data.changes) }
    case 'minutes.read':
      return { ...state, read: state.versions.length }
  }
}
