import * as z from 'zod'

const handle = z.string().regex(/^[a-z][a-z0-9.-]{0,59}$/, 'a unit’s or post’s handle')
const day = z.iso.date()

const entry = z
  .strictObject({
    /** Who has it: a unit or `government` has a seal, a person in a post a stamp. */
    unit: handle.optional(),
    post: handle.optional(),
    /** As it stands on it: the full name under which the unit issues, or the person's. */
    name: z.string().trim().min(1).max(60),
    /** Of a seal, mm: 45 for a county, 42 for a town, at most 45 below (印章管理规定 1999, 9–15). */
    diameter: z.number().min(20).max(45).optional(),
    /** Of a stamp 签名章 (GB/T 9704-2012, 7.3.5.3), mm; none is laid down. */
    width: z.number().min(15).max(60).optional(),
    /** A file of this folder; never a path. */
    image: z.string().regex(/^\w[\w.-]{0,99}$/, 'the name of a file in this folder'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 in hexadecimal'),
    from: day,
    until: day.nullable().default(null),
    keepers: z.array(handle).min(1).max(10),
  })
  .refine(
    ({ unit, post, diameter, width }) =>
      (unit !== undefined) !== (post !== undefined) &&
      (unit === undefined) === (diameter === undefined) &&
      (post === undefined) === (width === undefined),
    'either unit and diameter, or post and width',
  )
  .refine(({ from, until }) => until === null || from <= until, { path: ['until'], message: 'ends before it begins' })

/** `seals.yaml` of a folder of seals. */
export const manifestSchema = z.strictObject({
  /** Invented seals, each marked 印章示例: for demonstrations and nothing else. */
  sample: z.boolean().default(false),
  seals: z
    .array(entry)
    .max(500)
    .check((c) =>
      c.value.forEach((one, i) => {
        const other = c.value.slice(0, i).find((before) => holderOf(before) === holderOf(one) && together(before, one))
        if (other)
          c.issues.push({
            code: 'custom',
            input: one,
            path: [i, 'from'],
            message: `${holderOf(one)} has another seal at the same time: the old one ends before the new one begins`,
          })
      }),
    ),
})

export type Registered = z.infer<typeof entry>

export const holderOf = (one: Registered): string => one.unit ?? one.post ?? ''

const together = (a: Registered, b: Registered): boolean =>
  a.from <= (b.until ?? '9999-12-31') && b.from <= (a.until ?? '9999-12-31')
