import { Fault, type Attachment, type PostId, type UnitId } from '#kernel'
import type { Signed } from '../events.ts'

/** One issue of a brief, as it went out. Dates are ISO dates. */
export type Delivered = {
  readonly brief: string
  /** Title of the brief at that time. */
  readonly name: string
  readonly unit: UnitId
  readonly year: number
  readonly no: number
  readonly total: number
  readonly title: string
  readonly text: string | null
  readonly files: readonly Attachment[]
  readonly on: string
  readonly posts: readonly PostId[]
  readonly units: readonly UnitId[]
}
export type BriefIssueEvent =
  | { readonly type: 'brief-issue.delivered'; readonly data: Delivered }
  | { readonly type: 'brief-issue.withdrawn'; readonly data: Signed & { readonly reason: string } }

export type BriefIssue =
  | { readonly stage: 'new' }
  | (Delivered & { readonly stage: 'delivered' })
  | (Delivered & { readonly stage: 'withdrawn'; readonly withdrawn: Signed & { readonly reason: string } })

export const none: BriefIssue = { stage: 'new' }

export function delivered(state: BriefIssue): Exclude<BriefIssue, { stage: 'new' }> {
  if (state.stage === 'new') throw new Fault('An issue that was not delivered')
  return state
}

export function evolve(state: BriefIssue, event: BriefIssueEvent): BriefIssue {
  switch (event.type) {
    case 'brief-issue.delivered':
      return { stage: 'delivered', ...event.data }
    case 'brief-issue.withdrawn':
      return { ...delivered(state), stage: 'withdrawn', withdrawn: event.data }
  }
}
