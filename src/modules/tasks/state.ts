import { Fault, type Attachment } from '#kernel'
import type { Mark, Opened, TaskEvent } from './events.ts'

type Report = Mark & {
  readonly unit: string
  readonly progress: number | null
  readonly text: string
  readonly files: readonly Attachment[]
}

type Body = Omit<Readonly<Opened>, 'on'> & {
  readonly originally: string
  readonly reports: readonly Report[]
  readonly claim:
    | (Mark & { readonly text: string; readonly document?: string; readonly files: readonly Attachment[] })
    | null
  readonly returns: readonly (Mark & { readonly reason: string; readonly due: string | null })[]
  readonly extensions: readonly (Mark & { readonly from: string; readonly due: string; readonly reason: string })[]
  readonly asked: (Mark & { readonly until: string; readonly reason: string }) | null
  readonly urged: readonly (Mark & { readonly text: string })[]
  /** The date that ran out; null again when a later one is set. */
  readonly overdue: string | null
  /** ISO date of the last report to the leaders that named it; `told` while nothing new has to be told. */
  readonly digested: string | null
  readonly told: boolean
}

export type Task =
  | { readonly stage: 'new' }
  | ({ readonly stage: 'assigned' } & Body)
  | ({ readonly stage: 'reported' } & Body)
  | ({ readonly stage: 'done'; readonly accepted: Mark & { readonly text: string | null } } & Body)
export type Known = Exclude<Task, { stage: 'new' }>

/** The task behind a command that does not open it. */
export function known(state: Task): Known {
  if (state.stage === 'new') throw new Fault('A task that was not opened has no decision')
  return state
}

export const progressOf = (state: Known): number | null =>
  state.reports.findLast((report) => report.progress !== null)?.progress ?? null

export function evolve(before: Task, event: TaskEvent): Task {
  if (event.type === 'task.opened') {
    const { on: _, ...opened } = event.data
    return {
      stage: 'assigned',
      ...opened,
      originally: opened.due,
      reports: [],
      claim: null,
      returns: [],
      extensions: [],
      asked: null,
      urged: [],
      overdue: null,
      digested: null,
      told: false,
    }
  }
  const state = known(before)
  switch (event.type) {
    case 'task.reported':
      return { ...state, reports: [...state.reports, event.data] }
    case 'task.finished':
      return { ...state, stage: 'reported', claim: event.data, asked: null }
    case 'task.accepted':
      return { ...state, stage: 'done', accepted: event.data }
    case 'task.returned': {
      const { due } = event.data
      return {
        ...state,
        stage: 'assigned',
        returns: [...state.returns, event.data],
        ...(due === null ? {} : { due, overdue: null, told: false }),
      }
    }
    case 'task.extension-asked':
      return { ...state, asked: event.data }
    case 'task.extended':
      return {
        ...state,
        due: event.data.due,
        overdue: null,
        told: false,
        asked: null,
        extensions: [...state.extensions, event.data],
      }
    case 'task.urged':
      return { ...state, urged: [...state.urged, event.data] }
    case 'task.overdue':
      return { ...state, overdue: event.data.due, told: false }
    case 'task.digested':
      return { ...state, digested: event.data.on, told: true }
  }
}
