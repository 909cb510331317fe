import { commandsOf, fails, holds, pending, post, type Grant, type Reader, type Verdict, type Viewpoint } from '#kernel'
import { otherLeaders } from '../leaders.ts'
import type { LeaderReport, LeaderReportEvent, Matter } from './state.ts'

export const command = commandsOf<LeaderReport, LeaderReportEvent>()

export const byAnyLeader = (c: Viewpoint<LeaderReport>): Grant[] =>
  otherLeaders(c).map((id) => ({ to: post(id), norm: 'leader.report-up' }))
export const byLeader = ({ state }: Viewpoint<LeaderReport>): Grant[] =>
  state.stage === 'new' ? [] : [{ to: post(state.leader), norm: 'leader.report-up' }]

type Linked = { readonly about?: Matter | undefined; readonly study?: Matter | undefined }
type Found = { readonly about: boolean; readonly study: boolean }

/** Whether what is linked exists. */
export async function found(read: Reader, input: Linked | undefined): Promise<Found> {
  const one = async (matter: Matter | undefined) =>
    matter === undefined || (await read.matter(matter.kind, matter.id)) !== undefined
  return {
    about: await one(input?.about),
    study: input?.study?.kind === 'research' || !input?.study ? await one(input?.study) : false,
  }
}

export function linksExist(input: Linked | undefined, { about, study }: Found): Verdict {
  if (!input) return pending()
  if (about && study) return holds()
  return fails({
    field: about ? 'study' : 'about',
    says: about
      ? { zh: '没有这项调研', en: 'There is no such research' }
      : { zh: '没有关联的事项', en: 'There is no such matter' },
    wayOut: { zh: '从列表中选择', en: 'Choose one from the list' },
  })
}
