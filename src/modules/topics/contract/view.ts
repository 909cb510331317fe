import * as z from 'zod'
import { date, file, named } from './fields.ts'
import {
  amountFindings,
  conclusions,
  coordinationResults,
  counts,
  decisions,
  keys,
  meetingKinds,
  outcomes,
  proofKinds,
  reservedMatters,
  results,
  returnGrounds,
  staffingKinds,
} from './words.ts'

const instant = z.string().meta({ description: 'ISO 8601 instant' })
/** Who put the name to something; `for` when acting (代). */
export const signer = z.object({ post: named, for: named.nullable() })
const opinion = z.object({ text: z.string().nullable(), by: signer, on: date }).nullable()

export const attributes = z.object({
  important: z.boolean(),
  majorDecision: z.boolean(),
  normative: z.boolean(),
  document: z.boolean(),
  reserved: z.enum(keys(reservedMatters)),
  money: z.number().nullable(),
  amounts: z.enum(keys(amountFindings)).nullable(),
  assets: z.boolean(),
  marketActors: z.boolean(),
  stabilityRisk: z.boolean(),
  staffing: z.enum(keys(staffingKinds)),
  foreign: z.boolean(),
})

/** One line of the consultation table: a unit in a round; the earlier rounds stay. */
export const consultationRow = z.object({
  unit: z.string(),
  name: named.shape.name,
  township: z.boolean(),
  round: z.number(),
  current: z.boolean(),
  askedOn: date,
  due: instant.nullable(),
  provisional: z.boolean(),
  extended: z.object({ until: date, text: z.string().nullable(), on: date }).nullable(),
  timeRequested: z.object({ until: date, reason: z.string(), on: date }).nullable(),
  result: z.enum(keys(results)),
  text: z.string().nullable(),
  files: z.array(file),
  repliedOn: date.nullable(),
  repliedBy: signer.nullable(),
  settled: z.object({ outcome: z.enum(keys(outcomes)), text: z.string().nullable(), on: date }).nullable(),
  /** Stands in disagreement as things are. */
  disagrees: z.boolean(),
  /** Whether the head has to sign; townships do not. */
  signs: z.boolean(),
  signedBy: signer.nullable(),
  signedOn: date.nullable(),
})

export const proof = z.object({
  research: z.string().optional(),
  proof: z.enum(keys(proofKinds)),
  conclusion: z.enum(keys(conclusions)),
  on: date,
  issuedBy: named.nullable(),
  issuer: z.string().nullable(),
  number: z.string().nullable(),
  counts: z.array(z.enum(keys(counts))),
  text: z.string().nullable(),
  files: z.array(file),
})

export const topicView = z.object({
  lead: named,
  drafter: named,
  meetingKind: z.enum(keys(meetingKinds)),
  raised: z.object({ by: signer, on: date }).nullable(),
  summary: z.string().nullable(),
  asks: z.string().nullable(),
  alone: z.string().nullable(),
  beyond: z.string().nullable(),
  planned: date.nullable(),
  files: z.array(file),
  attributes,
  units: z.array(named),
  townships: z.array(named),
  round: z.number(),
  consultation: z.array(consultationRow),
  proofs: z.array(proof),
  account: z
    .object({
      text: z.string(),
      ours: z.string(),
      theirs: z.string(),
      proposal: z.string().nullable(),
      units: z.array(named),
      on: date,
      by: signer,
    })
    .nullable(),
  coordination: z.array(
    z.object({
      units: z.array(named),
      result: z.enum(keys(coordinationResults)),
      text: z.string(),
      on: date,
      by: signer,
    }),
  ),
  submitted: z.object({ on: date, by: signer, text: z.string().nullable(), times: z.number() }).nullable(),
  opinions: z.object({ leader: opinion, director: opinion, mayor: opinion }),
  returns: z.array(z.object({ ground: z.enum(keys(returnGrounds)), reason: z.string(), on: date, by: signer })),
  late: z.object({ date, on: date, by: signer, reason: z.string().nullable() }).nullable(),
  meeting: z.object({ id: z.string(), kind: z.enum(keys(meetingKinds)), date, starts: z.string() }).nullable(),
  partyReports: z.array(z.object({ report: z.string(), on: date, after: z.boolean() })),
  partyLead: z.object({ due: instant, state: z.enum(['reported', 'admitted-late', 'open', 'missed']) }).nullable(),
  decision: z
    .object({
      meeting: z.string(),
      item: z.string(),
      conclusion: z.enum(keys(decisions)),
      text: z.string().nullable(),
      revision: z.enum(['minor', 'major']).nullable(),
      lead: named.nullable(),
      assist: z.array(named),
      due: date.nullable(),
      on: date,
    })
    .nullable(),
  deferrals: z.array(z.object({ meeting: z.string(), text: z.string().nullable(), on: date })),
  document: z
    .object({ norm: z.string(), due: instant.nullable(), issue: z.object({ number: z.string(), on: date }).nullable() })
    .nullable(),
  withdrawn: z.object({ reason: z.string(), on: date, by: signer }).nullable(),
  merged: z.object({ into: z.string(), reason: z.string(), on: date, by: signer }).nullable(),
  absorbed: z.array(z.object({ topic: z.string(), title: z.string(), on: date })),
})
export type TopicView = z.infer<typeof topicView>
export type ConsultationRow = z.infer<typeof consultationRow>
