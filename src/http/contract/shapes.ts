import * as z from 'zod'

/** Shapes of the HTTP API, shared by server, OpenAPI and client. Imports nothing of the server. */
export const text = z.object({ zh: z.string(), en: z.string() })
export const instant = z.string().meta({ description: 'ISO 8601 instant' })
export const date = z.string().meta({ description: 'ISO 8601 date, Asia/Shanghai' })
export const facts = z.record(z.string(), z.unknown())

export const refusal = z.object({
  norm: z.string(),
  article: z.number().nullable(),
  articleName: text.nullable(),
  says: text,
  facts,
  wayOut: text,
  field: z.string().optional(),
})
/** application/problem+json (RFC 9457): a refusal carries its norms, a fault only its reference. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
  reference: z.string().optional(),
  refusals: z.array(refusal).optional(),
})

export const check = z.object({
  norm: z.string(),
  article: z.number().nullable(),
  articleName: text.nullable(),
  force: z.string(),
  norms: text,
  state: z.enum(['met', 'unmet', 'not-applicable', 'pending']),
  says: text.optional(),
  wayOut: text.optional(),
  facts,
})
export const named = z.object({ id: z.string(), name: text })
export const acted = z.object({
  person: z.string(),
  post: named,
  for: named.optional(),
  because: z.string().optional(),
  recorded: z.object({ post: named, how: z.string() }).optional(),
})

export const prospect = z.object({
  name: z.string(), // topic.submit
  verb: z.string(),
  title: text,
  help: text.optional(),
  who: text,
  expected: z.boolean(),
  mine: z.boolean(),
  actsAs: acted.optional(), // present when mine: which post, and for whom
  checks: z.array(check),
  blocked: z.boolean(), // mine, but a check is unmet that this reader may not set aside
  mayRelease: z.array(z.string()), // norms that this reader may set aside with a reason
  records: z.array(named), // leaders whose word this reader may record: sent as `recorded`
  input: z.record(z.string(), z.unknown()), // JSON Schema (draft 2020-12) of the command's input
  notYours: z.array(refusal),
})

export const lamp = z.enum(['red', 'amber', 'green', 'none'])
/** From or before which date how long was counted (`wd`, `days`, `months` or `hours`); on: the date itself was given. */
export const reckoned = z.object({
  anchor: z.string().nullable(),
  direction: z.enum(['from', 'before', 'on']),
  length: z.record(z.string(), z.number()).nullable(),
})
export const deadline = z.object({
  key: z.string(),
  norm: z.string(),
  articleName: text.nullable(),
  says: text,
  owes: z.array(named),
  due: instant.nullable(),
  provisional: z.boolean(),
  lapse: z.string(),
  lapsed: z.boolean(),
  lamp,
  workingDaysLeft: z.number().nullable(),
  why: reckoned,
})

const pieces = z.array(z.object({ text: z.string(), hit: z.boolean() }))
/** Where a matter was found by the words looked for, and what stands there with the words marked. */
export const found = z.discriminatedUnion('in', [
  z.object({ in: z.enum(['title', 'number']), pieces }),
  z.object({ in: z.literal('content') }),
  z.object({ in: z.literal('attachment'), file: z.object({ sha256: z.string(), name: z.string() }), pieces }),
])

export const row = z.object({
  kind: z.string(),
  kindTitle: text,
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  stage: z.string(),
  stageTitle: text,
  unit: named.nullable(),
  closed: z.boolean(),
  due: instant.nullable(),
  lamp,
  workingDaysLeft: z.number().nullable(),
  norm: z.string().nullable(), // of the earliest deadline
  articleName: text.nullable(),
  opened: instant,
  changed: instant,
  facets: z.record(z.string(), z.unknown()),
  unread: z.boolean().optional(),
  point: z.string().optional(), // the matter in one line, for the phone card
  found: found.optional(), // with a list that was asked for words
})
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number(), page: z.number(), size: z.number() })

export const entry = z.object({
  seq: z.number(),
  type: z.string(),
  title: text,
  at: instant,
  actor: acted,
  data: z.record(z.string(), z.unknown()),
  norms: z.array(
    z.object({ norm: z.string(), articleName: text.nullable(), state: z.string(), reason: z.string().optional() }),
  ),
  hash: z.string(),
})
export const link = z.object({ rel: z.string(), direction: z.enum(['to', 'from']), row })
/** GET …/trace: what led to a matter and what came of it; a node without a row is a step that this reader may not read. */
export const trace = z.object({
  root: z.string(),
  nodes: z.array(z.object({ key: z.string(), row: row.nullable() })), // in the order of time
  edges: z.array(z.object({ from: z.string(), to: z.string(), says: z.array(text) })),
  more: z.boolean(),
})
export const file = z.object({ sha256: z.string(), name: z.string(), type: z.string(), size: z.number() })
export const receipt = z.object({ person: z.string(), post: named, first: instant, last: instant, version: z.number() })
export const stage = z.object({
  id: z.string(),
  title: text,
  state: z.enum(['done', 'now', 'ahead', 'skipped']),
  at: instant.nullable(),
  who: text.nullable(),
})

/** A stay in one stage; `back`: sent back from there. Working days are counted to today where it goes on. */
export const passage = z.object({
  stage: z.string(),
  title: text,
  from: instant,
  until: instant.nullable(),
  workingDays: z.number().nullable(),
  who: text.nullable(), // who ended it
  says: text.nullable(), // by what
  back: z.boolean(),
})

export const matter = row.extend({
  version: z.number(),
  rulebook: z.string(),
  stages: z.array(stage),
  passages: z.array(passage), // in the order of time
  view: z.unknown(), // the module's own view, see modules/*/contract.ts
  exceptions: z.array(
    z.object({
      norm: z.string(),
      articleName: text.nullable(),
      reason: z.string(),
      person: z.string(),
      post: named,
      at: instant,
    }),
  ),
  deadlines: z.array(deadline),
  prospects: z.array(prospect),
  links: z.array(link),
  files: z.array(file),
  receipts: z.array(receipt),
  comments: z.array(z.object({ at: instant, actor: acted, text: z.string() })),
  watched: z.boolean(),
  /** So many entries has the journal; `journal` may hold the last ones only. */
  entries: z.number(),
  journal: z.array(entry),
})

export const accepted = z.object({
  kind: z.string(),
  id: z.string(),
  version: z.number(),
  stage: z.string(),
  replayed: z.boolean().optional(),
})

export const box = z.enum(['todo', 'toread', 'done', 'watched', 'drafts', 'open', 'closed'])
export const desk = z.object({
  now: instant,
  today: date,
  workday: z.boolean(),
  counts: z.record(box, z.number()),
  todo: z.array(row), // at most 100, overdue first
  toread: z.array(row),
  nextMeeting: z
    .object({
      row,
      starts: instant,
      workingDaysLeft: z.number(),
      gates: z.array(
        z.object({
          date,
          says: text,
          norm: z.string(),
          articleName: text.nullable(),
          state: z.enum(['done', 'now', 'ahead']),
        }),
      ),
    })
    .nullable(),
  agenda: z.array(
    z.object({
      at: instant,
      title: z.string(),
      place: z.string().nullable(),
      note: z.string().nullable(),
      kind: z.string(),
      id: z.string(),
    }),
  ),
  away: z.array(
    z.object({
      post: named,
      reason: z.string(),
      from: date,
      until: date,
      acting: named.nullable(),
      norm: z.string().nullable(),
      articleName: text.nullable(),
    }),
  ),
})

/** GET /api/batches: what waits on the desk for the same command, where one input may do for several. */
export const batch = z.object({
  name: z.string(), // incoming.circle
  kind: z.string(),
  verb: z.string(),
  title: text,
  help: text.optional(),
  input: z.record(z.string(), z.unknown()),
  matters: z.array(
    z.object({
      row,
      version: z.number(),
      actsAs: acted.optional(),
      unmet: z.array(check), // what would refuse it: such a one is dealt with by itself
    }),
  ),
})
export const batches = z.object({ items: z.array(batch) })

/** GET /api/acted-for: what was done for a post while its holder was away. */
export const actedFor = z.object({
  items: z.array(
    z.object({
      at: instant,
      title: text, // of the command
      by: named,
      norm: z.string().nullable(),
      articleName: text.nullable(),
      row,
    }),
  ),
})

export const session = z.object({
  person: z.string(),
  name: text,
  posts: z.array(named),
  actsFor: z.array(named),
  principals: z.array(z.string()),
  admin: z.enum(['system', 'security', 'audit']).nullable(),
  mustChangePassword: z.boolean(),
  secondFactor: z.boolean(),
  demo: z.boolean(),
  government: z.object({ name: z.string(), short: z.string() }),
  now: instant,
})
