import * as z from 'zod'
import { fieldKeys, sorts, subjects } from './word.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
const file = z.object({ sha256: z.string(), name: z.string() })
const date = z.string()
const keys = <K extends string>(labels: Readonly<Record<K, unknown>>) => Object.keys(labels) as [K, ...K[]]

export const standingDutyView = z.object({
  leader: named,
  year: z.number(),
  charge: z.array(named),
  duties: z.array(
    z.object({
      field: z.enum(fieldKeys),
      text: z.string(),
      records: z.array(z.object({ on: date, text: z.string(), files: z.array(file), by: named })),
    }),
  ),
  concluded: z.object({ on: date, text: z.string() }).nullable(),
})
export type StandingDutyView = z.infer<typeof standingDutyView>

export const entrustmentView = z.object({
  to: named,
  by: named,
  on: date,
  sort: z.enum(keys(sorts)),
  text: z.string().nullable(),
  until: date.nullable(),
  outcome: z.object({ on: date, text: z.string() }).nullable(),
  revoked: z.object({ on: date, reason: z.string() }).nullable(),
})
export type EntrustmentView = z.infer<typeof entrustmentView>

export const leaderReportView = z.object({
  leader: named,
  noted: z.object({ on: date, by: named, text: z.string() }).nullable(),
  report: z
    .object({
      on: date,
      by: named,
      subject: z.enum(keys(subjects)),
      text: z.string(),
      research: z.string().nullable(),
      study: z.object({ kind: z.string(), id: z.string() }).nullable(),
      proposal: z.string().nullable(),
    })
    .nullable(),
  answer: z.object({ on: date, by: named, text: z.string() }).nullable(),
  settled: z.object({ on: date, reason: z.string() }).nullable(),
})
export type LeaderReportView = z.infer<typeof leaderReportView>
