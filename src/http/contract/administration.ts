import * as z from 'zod'
import { date, instant, named, text } from './shapes.ts'

/** The three separated administrators; each sees only its own part, and none of them matters. */
export const administrator = z.enum(['system', 'security', 'audit'])

// System administrator
export const status = z.object({
  version: z.string(),
  started: instant,
  now: instant,
  node: z.string(),
  database: z.object({ backend: z.string(), version: z.string(), bytes: z.number(), notice: text.nullable() }), // notice: the limits of the embedded database
  journal: z.object({ matters: z.number(), entries: z.number(), unsealed: z.number() }),
  files: z.object({ count: z.number(), bytes: z.number() }),
  deadlines: z.object({ open: z.number(), overdue: z.number(), provisional: z.number() }),
  calendar: z.object({ years: z.array(z.number()) }),
})
export const notice = z.strictObject({
  notice: z.string().max(100_000).meta({ description: 'The notice file as text (JSON)' }),
})
export const moved = z.object({
  kind: z.string(),
  key: z.string(),
  norm: z.string(),
  articleName: text.nullable(),
  from: instant.nullable(),
  to: instant.nullable(),
  provisional: z.boolean(),
})
export const calendarImport = z.object({
  year: z.number(),
  number: z.string(),
  date,
  dryRun: z.boolean(),
  moved: z.array(moved),
})

// Security administrator
export const account = z.object({
  person: z.string(),
  name: text,
  posts: z.array(named),
  administrator: administrator.nullable(),
  state: z.enum(['active', 'locked', 'disabled', 'none']), // locked: after failures, for a time; disabled: by the administrator; none: holds a post and has no account yet
  lockedUntil: instant.nullable(),
  mustChangePassword: z.boolean(),
  secondFactor: z.boolean(),
  lastSignIn: instant.nullable(),
})
export const accountNew = z.strictObject({ person: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,59}$/) })
export const oneTimePassword = z.object({
  person: z.string(),
  password: z.string().meta({ description: 'Shown once; to be changed at the first sign-in' }),
})

// Audit administrator
export const signInEvents = [
  'signed-in',
  'failed',
  'locked',
  'signed-out',
  'idle',
  'second-factor-failed',
  'password-changed',
  'account-created',
  'password-reset',
  'disabled',
  'enabled',
  'second-factor-on',
  'second-factor-off',
  'unlocked',
] as const
export const signInEntry = z.object({
  at: instant,
  person: z.string(),
  event: z.enum(signInEvents),
  by: z.string().nullable(),
  address: z.string().nullable(),
})
export const verification = z.object({
  matters: z.number(),
  entries: z.number(),
  differences: z.array(z.object({ kind: z.string(), id: z.string(), seq: z.number().nullable(), says: z.string() })),
  seals: z.number(),
  sealProblems: z.array(z.string()),
})
export const seal = z.object({
  no: z.number(),
  entries: z.number(),
  root: z.string(),
  prev: z.string(),
  hash: z.string(),
  at: instant,
})
export const sealExport = z.object({ government: z.string(), exported: instant, seals: z.array(seal) })
