import { defineProcedure, post, type Description, type Text, type Viewpoint } from '#kernel'
import { approve } from './commands/approve.ts'
import { check } from './commands/check.ts'
import { correct } from './commands/correct.ts'
import { open } from './commands/open.ts'
import { acknowledge } from './commands/acknowledge.ts'
import { returnBack } from './commands/return.ts'
import { revise } from './commands/revise.ts'
import { sendToMayor } from './commands/send-to-mayor.ts'
import { sign } from './commands/sign.ts'
import { submit } from './commands/submit.ts'
import type { MinutesEvent } from './events.ts'
import { numberOf } from './number.ts'
import { evolve, known, type Minutes } from './state.ts'
import { minutesView } from './views/minutes.ts'
import { audience, mayor, readers, toRead } from './who.ts'

const says: Readonly<Record<MinutesEvent['type'], Text>> = {
  'minutes.drafted': { zh: '由会议记录起草', en: 'Drafted from the record' },
  'minutes.revised': { zh: '修改', en: 'Revised' },
  'minutes.submitted': { zh: '送核', en: 'Handed in' },
  'minutes.checked': { zh: '核稿', en: 'Checked' },
  'minutes.sent-to-mayor': { zh: '加送县长审定', en: 'Sent to the mayor as well' },
  'minutes.approved': { zh: '审定', en: 'Approved' },
  'minutes.signed': { zh: '签发', en: 'Signed' },
  'minutes.returned': { zh: '退回修改', en: 'Sent back' },
  'minutes.correction-begun': { zh: '更正', en: 'Correction begun' },
  'minutes.read': { zh: '县长已阅', en: 'Read by the mayor' },
}

function describe(c: Viewpoint<Minutes>): Description {
  if (c.state.stage === 'new') return { title: '', unit: 'office', closed: false }
  const { meeting, record, number, content } = c.state
  const full = numberOf(c.state, c)
  return {
    title: `${record.title}纪要`,
    ...(full ? { number: full } : {}),
    unit: 'office',
    closed: c.state.stage === 'signed' && !toRead(c.state, c),
    search: content.items.map((item) => `${item.heading}\n${item.text}`).join('\n'),
    facets: { kind: record.kind, date: record.date, year: number?.year ?? null },
    links: [{ rel: 'minutes-of', kind: 'meeting', id: meeting }],
  }
}

export const minutesProcedure = defineProcedure<Minutes, MinutesEvent>({
  kind: 'minutes',
  title: { zh: '会议纪要', en: 'Minutes' },
  stages: {
    new: { zh: '新建', en: 'New' },
    drafting: { zh: '起草', en: 'Drafting' },
    checking: { zh: '核稿', en: 'Checking' },
    approving: { zh: '审定', en: 'Approval' },
    signing: { zh: '签发', en: 'Signature' },
    signed: { zh: '已签发', en: 'Signed' },
  },
  asides: ['approving'],
  says,
  initial: { stage: 'new' },
  evolve,
  links: { 'minutes-of': { says: { zh: '形成纪要', en: 'recorded in' }, first: 'that', one: true } },
  commands: [open, revise, submit, check, approve, sendToMayor, sign, returnBack, correct, acknowledge],
  describe,
  audience,
  readers,
  // 返岗后送阅: the rules name no day, so the duty stands until it is done.
  deadlines: (c) =>
    toRead(known(c.state), c)
      ? [
          {
            norm: 'minutes.mayor-signs',
            part: 'read',
            owes: [post(mayor)],
            says: { zh: '县长返岗后阅', en: 'The mayor reads it on return' },
          },
        ]
      : [],
  owed: {
    'minutes.mayor-signs': {
      zh: '县长（代行签发的，返岗后阅）',
      en: 'The mayor, of what was signed by somebody acting',
    },
  },
  view: minutesView,
})
