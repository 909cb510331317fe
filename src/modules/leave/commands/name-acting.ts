import { z } from 'zod'
import {
  fails,
  holds,
  notApplicable,
  pending,
  type Checking,
  type Grant,
  type PostId,
  type Verdict,
  type Viewpoint,
} from '#kernel'
import { absencesOf } from '../absences.ts'
import { judgeDesignation, judgeFillIn, judgeHeads, judgeMayor, type Asked } from '../asked.ts'
import { byApprover } from '../authority.ts'
import { command } from '../command.ts'
import * as field from '../fields.ts'
import type { Leave, LeaveKind } from '../state.ts'
import { actingValid } from '../validity.ts'
import { instant, later } from '../when.ts'

const input = z.strictObject({
  post: field.post({ title: '职务', titleEn: 'Post', help: '不填为请假所列职务 Empty: the post on leave' }).optional(),
  acting: field
    .post({ title: '代行', titleEn: 'Who acts', help: '不填为依规则补位 Empty: as the rules say' })
    .optional(),
  reason: field.reason({ title: '理由', titleEn: 'Reason' }),
})
type Input = z.infer<typeof input>
type Checked = Checking<Leave, Input, undefined>

const postOf = ({ state, input }: Pick<Checked, 'state' | 'input'>): PostId =>
  input?.post ?? (state.stage === 'new' ? '' : state.post)

/** What is left of the leave, with the other one acting. */
function renamed(c: Checked): (Asked & { readonly kind: LeaveKind }) | undefined {
  if (c.state.stage === 'new' || !c.input) return undefined
  const { state } = c
  const rest = { ...state, begins: later(state.begins, c.at) }
  const post = postOf(c)
  const acting = c.input.acting ?? null
  if (post === state.post) return { ...rest, acting }
  const others = state.also.filter((seat) => seat.post !== post)
  return { ...rest, also: acting === null ? others : [...others, { post, acting }] }
}

const judged = (judge: (c: Checked, asked: Asked) => Verdict) => (c: Checked) => {
  if (!c.input) return pending()
  const asked = renamed(c)
  return asked ? judge(c, asked) : notApplicable()
}

/** The mayor's own leave is nobody's to approve: the mayor names who presides, also from afar. */
const byWhom = (c: Viewpoint<Leave>): readonly Grant[] => {
  const grants = byApprover(c)
  if (c.state.stage === 'new' || c.state.tier !== 'mayor') return grants
  return [{ to: `post:${c.state.post}`, norm: 'acting.designation', inPerson: true, whileAway: true }]
}

/** Whoever acted has left the service, or is away too: somebody else does from now on. */
export const nameActing = command({
  name: 'leave.name-acting',
  title: { zh: '改定代行人', en: 'Name another to act' },
  who: { zh: '有权批准者；县长本人外出的由县长另定', en: 'Whoever may approve; for the mayor the mayor' },
  input,
  stages: ['approved', 'extending'],
  recordable: true,
  by: byWhom,
  rules: {
    'system.input': judged((c, asked) => {
      if (Temporal.Instant.compare(instant(asked.ends), c.at) <= 0)
        return fails({
          says: { zh: '请假期间已过', en: 'The leave is over' },
          wayOut: { zh: '由本人销假', en: 'Let the return be reported' },
        })
      if (!asked.posts.includes(postOf(c)))
        return fails({
          field: 'post',
          says: { zh: '不是请假人所任职务', en: 'Not a post of the one on leave' },
          wayOut: { zh: '从请假人所任职务中选择', en: 'Choose one of theirs' },
        })
      return actingValid(c, asked) ?? holds()
    }),
    'leave.heads': judged((c, asked) => judgeHeads(c, asked, { reported: true })),
    'acting.fill-in': judged(judgeFillIn),
    'acting.mayor': judged(judgeMayor),
    'acting.designation': judged(judgeDesignation),
  },
  decide: (c) => {
    const asked = renamed(c)
    if (!asked) return []
    return [
      {
        type: 'leave.acting-named',
        data: {
          on: c.today.toString(),
          post: postOf(c),
          acting: c.input.acting ?? null,
          reason: c.input.reason,
          absences: absencesOf(asked, c.at),
        },
      },
    ]
  },
})
