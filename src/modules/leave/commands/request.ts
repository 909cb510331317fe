import { z } from 'zod'
import { attachment, pending, type Checking, type PostId } from '#kernel'
import { judgeDesignation, judgeFillIn, judgeHeads, judgeLeaders, judgeLong, judgeMayor, type Asked } from '../asked.ts'
import { absencesOf } from '../absences.ts'
import { command } from '../command.ts'
import type { LeaveEvent } from '../events.ts'
import * as field from '../fields.ts'
import { foremost, registers, tierOf } from '../people.ts'
import * as rules from '../rules.ts'
import { bySeat } from '../seats.ts'
import type { Leave } from '../state.ts'
import { allowed } from '../validity.ts'
import { whenOf } from '../when.ts'

const input = z.strictObject({
  post: field.post({ title: '请假人职务', titleEn: 'Post', help: '不填为本人 Empty: your own' }).optional(),
  kind: field.kind,
  from: field.from,
  fromHalf: field.half({ title: '自（上午/下午）', titleEn: 'From (half day)' }).optional(),
  until: field.until,
  untilHalf: field.half({ title: '至（上午/下午）', titleEn: 'Until (half day)' }).optional(),
  place: field.place,
  reason: field.reason({ title: '事由', titleEn: 'Reason' }),
  acting: field
    .post({
      title: '代行',
      titleEn: 'Who acts',
      help: '主要负责人必填；县领导由补位领导代行，不必填 Required for heads; leaders have their pair',
    })
    .optional(),
  also: z
    .array(
      z.strictObject({
        post: field.post({ title: '兼任职务', titleEn: 'Other post' }),
        acting: field.post({ title: '代行', titleEn: 'Who acts' }),
      }),
    )
    .max(5)
    .meta({
      title: '兼任职务的代行人',
      titleEn: 'Who acts for other posts',
      help: '兼任其他单位主要负责人的必填 Required for whoever heads another unit as well',
    })
    .optional(),
  phone: field.phone.optional(),
  urgent: z.boolean().meta({ title: '紧急临时外出', titleEn: 'Urgent' }).optional(),
  grounds: field.reason({ title: '紧急理由', titleEn: 'Why it is urgent' }).optional(),
  files: z
    .array(attachment)
    .max(20)
    .meta({ title: '通知、方案及日程', titleEn: 'Notice, plan, itinerary', widget: 'files' })
    .optional(),
})
type Input = z.infer<typeof input>
type Checked = Checking<Leave, Input, undefined>

/** Whose leave it is: the post named, the leader on whose behalf it is recorded, or one's own. */
export const postFor = ({ input, actor }: Pick<Checked, 'input' | 'actor'>): PostId =>
  input?.post ?? actor?.recorded?.post ?? actor?.post ?? ''

function askedIn(c: Checked & { readonly input: Input }): Asked {
  const named = postFor(c)
  const person = c.org.holderOf(named, c.at) ?? ''
  const posts = c.org.postsOf(person, c.at)
  // Whoever is vice mayor and clerk of something asks as vice mayor, through whichever post it was entered.
  const post = foremost(c.org, posts, named)
  return {
    ...whenOf(c.input, c),
    post,
    person,
    posts,
    tier: tierOf(c.org, post),
    acting: c.input.acting ?? null,
    also: c.input.also ?? [],
  }
}

const checked = (judge: (c: Checked, asked: Asked, input: Input) => ReturnType<typeof rules.long>) => (c: Checked) =>
  c.input ? judge(c, askedIn({ ...c, input: c.input }), c.input) : pending()

export const request = command({
  name: 'leave.request',
  title: { zh: '请假报备', en: 'Ask for leave' },
  who: { zh: '本人；本单位或县政府办公室代填', en: 'Oneself; the own unit or the office may enter it' },
  input,
  creates: true,
  stages: ['new'],
  recordable: true,
  by: ({ input, org, at }) => [
    { to: 'staff', whileAway: true },
    ...org
      .leaders(at)
      .filter((leader) => input?.post === undefined || input.post === leader)
      .map((leader) => ({ to: `post:${leader}` as const })),
  ],
  rules: {
    'system.input': checked(allowed),
    'leave.leaders': checked((c, asked) => judgeLeaders(c, asked)),
    'leave.heads': checked((c, asked, input) => judgeHeads(c, asked, { urgent: input.urgent === true })),
    'leave.long': checked((c, asked, input) => judgeLong(c, asked, input.files?.length ?? 0, input.urgent === true)),
    'leave.urgent': checked((c, asked, input) =>
      bySeat(c, asked, ({ tier }) =>
        rules.urgently({
          tier,
          urgent: input.urgent === true,
          grounds: input.grounds,
          atOnce: c.today.toString() <= asked.from,
        }),
      ),
    ),
    'leave.reachable': checked((c, asked, input) =>
      bySeat(c, asked, ({ tier }) => rules.reachable({ tier, phone: input.phone })),
    ),
    'acting.fill-in': checked(judgeFillIn),
    'acting.mayor': checked(judgeMayor),
    'acting.designation': checked(judgeDesignation),
  },
  decide: (c) => {
    const asked = askedIn(c)
    const { kind, place, reason, phone = null, urgent, grounds = null, files = [] } = c.input
    const on = c.today.toString()
    const requested: LeaveEvent = {
      type: 'leave.requested',
      data: { ...asked, on, kind, place, reason, phone, urgent: urgent ? grounds : null, files },
    }
    if (asked.tier !== 'mayor' || !registers(c)) return [requested]
    return [
      requested,
      { type: 'leave.approved', data: { on, registered: true, absences: absencesOf({ ...asked, kind }, c.at) } },
    ]
  },
})
