import {
  post,
  unit,
  type DeadlineSpec,
  type NormId,
  type Principal,
  type Procedure,
  type Text,
  type Viewpoint,
} from '#kernel'
import { replyDeadlines, silenceOf, unitNow, waiting } from '#modules/topics'
import { approverOf, dueCoSigners, signers, undelivered } from './authority.ts'
import type { DocumentEvent } from './events.ts'
import { unpublished } from './rules/afterwards.ts'
import { awaitsCleanUp, type Document, type Drafted } from './state.ts'

type C = Viewpoint<Document>

/** Whose turn it is at a step, and what for. */
function turn(d: Drafted, c: C): { owes: Principal[]; says: Text } | undefined {
  switch (d.stage) {
    case 'checking':
      return { owes: [post(c.org.head(d.lead))], says: { zh: '审核代拟稿', en: 'Check the draft' } }
    case 'reviewing':
      return {
        owes: [post('office-director'), post('office-deputy')],
        says: { zh: '审核文稿', en: 'Review the draft' },
      }
    case 'submitting':
      return { owes: [post(approverOf(d, c))], says: { zh: '审签', en: 'Review for signature' } }
    case 'signing': {
      const besides = dueCoSigners(d, c)
      const last = signers(d, c).map((s) => s.post)
      return {
        owes: (besides.length ? besides : d.authorised ? [d.authorised.to] : last).map(post),
        says: { zh: '签发', en: 'Sign' },
      }
    }
    case 'signed':
    case 'numbered':
    case 'printed':
      return {
        owes: [d.name === 'unit' ? unit(unitNow(d.lead, c)) : post('office-registry')],
        says: { zh: '编号、印制、印发', en: 'Number, print and issue' },
      }
    default:
      return undefined
  }
}

/** Posts and units that have it now. */
export function holders(c: C): Principal[] {
  const d = c.state
  if (d.stage === 'new' || 'ended' in d) return []
  if (d.stage === 'drafting') return [unit(unitNow(d.lead, c))]
  if (d.stage === 'countersigning') return waiting(d).map((id) => unit(unitNow(id, c)))
  if (d.stage === 'issued') return undelivered(d).map(unit)
  return turn(d, c)?.owes ?? []
}

/** 各环节限时办结，急件即到即办. */
function stepLimit(d: Drafted, c: C): DeadlineSpec[] {
  const due = turn(d, c)
  if (!due) return []
  const norm = d.urgency ? 'document.urgent' : 'document.stage-limits'
  const hours = c.reading('urgent-document')['hours']
  return [
    {
      norm,
      part: d.stage,
      ...due,
      from: d.entered,
      ...(d.urgency && typeof hours === 'number' ? { length: { hours } } : {}),
    },
  ]
}

/** The document of a meeting: 5 working days, or 10 after a major revision. */
function afterMeeting(d: Drafted, c: C): DeadlineSpec[] {
  const owed = d.issue === null ? d.adopted?.owed : undefined
  if (!owed) return []
  const lead = unit(unitNow(d.lead, c))
  return [
    {
      norm: owed.norm,
      owes: owed.norm === 'document.after-meeting' ? [lead, 'office' as const] : [lead],
      says: { zh: '印发会议通过的文件', en: 'Issue the document adopted' },
      from: owed.from,
    },
  ]
}

function afterIssue(d: Drafted, c: C): DeadlineSpec[] {
  return [
    ...(d.publicity === 'published' && unpublished(d).length
      ? [
          {
            norm: 'document.gazette',
            owes: ['office' as const],
            says: { zh: '在公报和门户网站刊载', en: 'Publish it in the gazette and on the portal' },
          },
        ]
      : []),
    ...(awaitsCleanUp(d)
      ? [
          {
            norm: 'document.clean-up',
            owes: [unit(unitNow(d.lead, c)), 'office' as const],
            says: { zh: '已有新文件，清理本文件', en: 'Clean up: a later document takes its place' },
          },
        ]
      : []),
  ]
}

export function deadlines(c: C): DeadlineSpec[] {
  const d = c.state
  if (d.stage === 'new') return []
  switch (d.stage) {
    case 'drafting':
      return afterMeeting(d, c)
    case 'countersigning':
      return [...replyDeadlines(d, c), ...afterMeeting(d, c)]
    case 'issued':
    case 'archived':
      return afterIssue(d, c)
    default:
      return 'ended' in d ? [] : [...stepLimit(d, c), ...afterMeeting(d, c)]
  }
}

/** Silence is an event like any other. */
export const lapses: NonNullable<Procedure<Document, DocumentEvent>['lapses']> = {
  'countersign.reply': (c, deadline) => {
    const silence = c.state.stage === 'new' ? undefined : silenceOf(c.state, deadline)
    return silence ? [{ type: 'document.silence-taken', data: silence }] : []
  },
}

/** Who owes what, in words. */
export const owed: Readonly<Record<NormId, Text>> = {
  'countersign.reply': { zh: '会签部门', en: 'Units asked to countersign' },
  'document.stage-limits': { zh: '现处环节的办理人', en: 'Whoever has it before them' },
  'document.urgent': { zh: '现处环节的办理人', en: 'Whoever has it before them' },
  'document.after-meeting': { zh: '起草单位、办公室', en: 'The drafting unit and the office' },
  'document.after-revision': { zh: '起草单位', en: 'The drafting unit' },
  'document.gazette': { zh: '办公室', en: 'The office' },
  'document.clean-up': { zh: '起草单位、办公室', en: 'The drafting unit and the office' },
}
