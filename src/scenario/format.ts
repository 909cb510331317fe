import * as z from 'zod'
import type { NormId } from '#rulebook'

const handle = z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, 'a handle: small letters, digits, - and .')
const name = z
  .string()
  .regex(/^[\p{L}\p{N}]+([-_.][\p{L}\p{N}]+)*$/u, 'a name: letters, digits, - _ and .')
  .max(80)
const norm = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/, 'a norm id: area.name')
const command = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'a command: kind.verb')
const wait = z
  .string()
  .regex(/^\d{1,4}(wd|h|d|m)$/, 'a wait: 3wd (working days), 5d (days), 2h (hours) or 30m (minutes)')
const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?$/, 'a time in Asia/Shanghai: 2026-03-02T09:00')
const reason = z.string().trim().min(1).max(500)
const many = <T extends z.ZodType>(one: T) => z.union([one.transform((value) => [value]), z.array(one)])

const deadline = z.union([
  z.string(),
  z.strictObject({
    norm,
    part: z.string().optional(),
    owes: many(z.string()).optional(),
    due: moment.nullable().optional(),
    lapsed: z.boolean().optional(),
    provisional: z.boolean().optional(),
  }),
])
const principals = many(z.string())

const expectation = z.strictObject({
  /** Of whom `refusals` are asked; without it, only what would refuse anybody. */
  as: handle.optional(),
  on: name.optional(),
  stage: z.string().optional(),
  closed: z.boolean().optional(),
  deadlines: z.array(deadline).optional(),
  acts: principals.optional(),
  audience: z
    .union([principals, z.strictObject({ has: principals.optional(), lacks: principals.optional() })])
    .optional(),
  number: z.string().nullable().optional(),
  title: z.string().optional(),
  exceptions: z.array(norm).optional(),
  refusals: z.record(z.string(), z.array(norm)).optional(),
})

const step = z
  .strictObject({
    wait: wait.optional(),
    at: moment.optional(),
    as: handle.optional(),
    do: command.optional(),
    on: name.optional(),
    with: z.unknown().optional(),
    name: name.optional(),
    refused: z.array(norm).optional(),
    exception: z.record(norm, reason).optional(),
    recorded: z.strictObject({ post: handle, how: z.enum(['oral', 'telephone', 'paper']) }).optional(),
    outcome: z.enum(['accepted', 'refused']).optional(),
    expect: expectation.optional(),
  })
  .superRefine((s, c) => {
    const wrong = (path: string, message: string) => c.addIssue({ code: 'custom', path: path ? [path] : [], message })
    if (s.wait !== undefined && s.at !== undefined) wrong('at', 'either wait or at, not both')
    if (s.do !== undefined && s.as === undefined) wrong('do', 'says nobody who gives it: as is missing')
    if (s.do === undefined)
      for (const key of ['as', 'on', 'with', 'name', 'refused', 'exception', 'recorded', 'outcome'] as const)
        if (s[key] !== undefined) wrong(key, 'belongs to a command: do is missing')
    if (s.expect && s.do === undefined && s.expect.on === undefined)
      wrong('expect', 'says nothing of which matter: on is missing')
    if (s.refused && s.outcome === 'accepted') wrong('outcome', 'cannot be accepted and refused')
    if (Object.values(s).every((value) => value === undefined)) wrong('', 'does nothing: wait, at, do or expect')
  })

/** A story: what people do, at simulated times, and what has to come of it. docs/scenarios.md explains every key. */
export const scenarioSchema = z.strictObject({
  title: z.string().max(200).optional(),
  about: z.string().max(5000).optional(),
  /** `demo`, or the path of an organisation file beside the scenario. */
  government: z.string().default('demo'),
  starts: moment,
  steps: z.array(step).max(20_000),
})

export type Scenario = z.infer<typeof scenarioSchema>
export type Step = Scenario['steps'][number]
export type Expectation = NonNullable<Step['expect']>
export type ExpectedDeadline = z.infer<typeof deadline>
export type Refused = readonly NormId[]
