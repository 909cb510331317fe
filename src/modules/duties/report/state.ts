import { Fault, type Attachment, type PostId, type UnitId } from '#kernel'
import type { Subject } from '../contract.ts'

export type Matter = { readonly kind: string; readonly id: string }
type Noted = {
  readonly title: string
  readonly leader: PostId
  readonly unit: UnitId | null
  readonly text: string
  readonly about: Matter | null
  readonly files: readonly Attachment[]
  readonly on: string
  readonly by: PostId
}
type Report = {
  readonly subject: Subject
  readonly text: string
  readonly research: string | null
  readonly study: Matter | null
  readonly proposal: string | null
  readonly files: readonly Attachment[]
  readonly on: string
  readonly by: PostId
}
type Said = { readonly on: string; readonly by: PostId; readonly text: string }

/** `on`: ISO dates. `sent`: a leader reports of the own accord, without anybody having told. */
export type LeaderReportEvent =
  | { readonly type: 'leader-report.noted'; readonly data: Noted }
  | {
      readonly type: 'leader-report.sent'
      readonly data: Report & { readonly title: string; readonly leader: PostId; readonly about: Matter | null }
    }
  | { readonly type: 'leader-report.reported'; readonly data: Report }
  | { readonly type: 'leader-report.answered'; readonly data: Said }
  | { readonly type: 'leader-report.settled'; readonly data: { readonly on: string; readonly reason: string } }

type Head = {
  readonly title: string
  readonly leader: PostId
  readonly about: Matter | null
  readonly noted: Noted | null
}
export type LeaderReport =
  | { readonly stage: 'new' }
  | (Head & { readonly stage: 'noted' })
  | (Head & { readonly stage: 'reported'; readonly report: Report })
  | (Head & { readonly stage: 'answered'; readonly report: Report; readonly answer: Said })
  | (Head & { readonly stage: 'settled'; readonly settled: { readonly on: string; readonly reason: string } })

export const none: LeaderReport = { stage: 'new' }

export function evolve(state: LeaderReport, event: LeaderReportEvent): LeaderReport {
  switch (event.type) {
    case 'leader-report.noted': {
      const { title, leader, about } = event.data
      return { stage: 'noted', title, leader, about, noted: event.data }
    }
    case 'leader-report.sent': {
      const { title, leader, about, ...report } = event.data
      return { stage: 'reported', title, leader, about, noted: null, report }
    }
    case 'leader-report.reported':
      return { ...headOf(state), stage: 'reported', report: event.data }
    case 'leader-report.answered':
      if (!('report' in state)) throw new Fault('An answer to what was not reported')
      return { ...headOf(state), stage: 'answered', report: state.report, answer: event.data }
    case 'leader-report.settled':
      return { ...headOf(state), stage: 'settled', settled: event.data }
  }
}

function headOf(state: LeaderReport): Head {
  if (state.stage === 'new') throw new Fault('A report of nothing')
  const { title, leader, about, noted } = state
  return { title, leader, about, noted }
}
