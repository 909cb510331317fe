import * as z from 'zod'

/** Which engagements a calendar link shows: those of the own posts, or of all leaders. */
export const shows = {
  own: { zh: '本人的活动', en: 'My own' },
  leaders: { zh: '全体领导的活动', en: 'All leaders' },
} as const
export type Shows = keyof typeof shows

export const linkInputs = {
  /** The key is made by the browser and never sent; the server keeps its SHA-256 alone. */
  open: z.strictObject({
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ title: '密钥摘要', titleEn: 'Digest of the key' }),
    shows: z.enum(Object.keys(shows) as [Shows, ...Shows[]]).meta({ title: '内容', titleEn: 'Shows', labels: shows }),
  }),
  close: z.strictObject({}),
} as const

export const linkView = z.object({
  person: z.string(),
  shows: z.enum(Object.keys(shows) as [Shows, ...Shows[]]),
  opened: z.string(),
  closed: z.string().nullable(),
})
export type LinkView = z.infer<typeof linkView>
