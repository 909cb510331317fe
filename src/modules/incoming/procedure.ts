import { defineProcedure, type Text } from '#kernel'
import { audience, readers } from './authority.ts'
import { addSigner } from './commands/add-signer.ts'
import { addUndertaker } from './commands/add-undertaker.ts'
import { assign } from './commands/assign.ts'
import { check } from './commands/check.ts'
import { circle } from './commands/circle.ts'
import { circulate } from './commands/circulate.ts'
import { correct } from './commands/correct.ts'
import { decline } from './commands/decline.ts'
import { extend } from './commands/extend.ts'
import { file } from './commands/file.ts'
import { handOn } from './commands/hand-on.ts'
import { instruct } from './commands/instruct.ts'
import { noteDocument } from './commands/note-document.ts'
import { noteNumber } from './commands/note-number.ts'
import { noteStub } from './commands/note-stub.ts'
import { noteVoid } from './commands/note-void.ts'
import { opine } from './commands/opine.ts'
import { passOn } from './commands/pass-on.ts'
import { passReader } from './commands/pass-reader.ts'
import { present } from './commands/present.ts'
import { propose } from './commands/propose.ts'
import { register } from './commands/register.ts'
import { removeSigner } from './commands/remove-signer.ts'
import { removeUndertaker } from './commands/remove-undertaker.ts'
import { renumber } from './commands/renumber.ts'
import { reopen } from './commands/reopen.ts'
import { reply } from './commands/reply.ts'
import { report } from './commands/report.ts'
import { returnBack } from './commands/return.ts'
import { sendBack } from './commands/send-back.ts'
import { takeBack } from './commands/take-back.ts'
import { undertake } from './commands/undertake.ts'
import { urge } from './commands/urge.ts'
import { withdrawCirculation } from './commands/withdraw-circulation.ts'
import { deadlines, owed } from './deadlines.ts'
import { describe } from './describe.ts'
import type { IncomingEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { none, type Incoming } from './state.ts'
import { incomingView } from './views/incoming.ts'

const says: Readonly<Record<IncomingEvent['type'], Text>> = {
  'incoming.registered': { zh: '登记', en: 'Registered' },
  'incoming.number-asked': { zh: '取收文号', en: 'Number asked for' },
  'incoming.numbered': { zh: '编收文号', en: 'Numbered' },
  'incoming.number-voided': { zh: '收文号作废', en: 'Number voided' },
  'incoming.passed-on': { zh: '转请其他领导', en: 'Passed on to another leader' },
  'incoming.reader-passed': { zh: '传阅顺延', en: 'Passed to the next reader' },
  'incoming.stub-noted': { zh: '登记另处保管', en: 'Noted as kept elsewhere' },
  'incoming.corrected': { zh: '更正登记', en: 'Entry corrected' },
  'incoming.checked': { zh: '初审通过', en: 'Checked' },
  'incoming.returned': { zh: '退文', en: 'Returned' },
  'incoming.proposed': { zh: '拟办', en: 'Proposed' },
  'incoming.presented': { zh: '审核呈批', en: 'Presented' },
  'incoming.opined': { zh: '签署意见', en: 'Opinion given' },
  'incoming.circled': { zh: '圈阅', en: 'Circled as read' },
  'incoming.instructed': { zh: '批示', en: 'Instructed' },
  'incoming.signer-added': { zh: '加送领导', en: 'Leader added' },
  'incoming.signer-removed': { zh: '减送领导', en: 'Leader removed' },
  'incoming.assigned': { zh: '转办', en: 'Assigned' },
  'incoming.undertaken': { zh: '承办签收', en: 'Signed for' },
  'incoming.declined': { zh: '退办', en: 'Declined' },
  'incoming.handed-on': { zh: '改派', en: 'Handed on' },
  'incoming.undertaker-added': { zh: '加办单位', en: 'Unit added' },
  'incoming.undertaker-removed': { zh: '减办单位', en: 'Unit removed' },
  'incoming.circulated': { zh: '传阅', en: 'Circulated' },
  'incoming.circulation-withdrawn': { zh: '撤回传阅', en: 'Withdrawn from circulation' },
  'incoming.urged': { zh: '催办', en: 'Urged' },
  'incoming.extended': { zh: '延期', en: 'Extended' },
  'incoming.reported': { zh: '报告办理情况', en: 'Progress reported' },
  'incoming.document-noted': { zh: '复文印发', en: 'Answering document issued' },
  'incoming.replied': { zh: '回复办理结果', en: 'Answered' },
  'incoming.taken-back': { zh: '收回', en: 'Taken back' },
  'incoming.sent-back': { zh: '退回前一环节', en: 'Sent back' },
  'incoming.reopened': { zh: '恢复办理', en: 'Reopened' },
  'incoming.filed': { zh: '归档', en: 'Filed' },
}

export const incoming = defineProcedure<Incoming, IncomingEvent>({
  kind: 'incoming',
  title: { zh: '收文', en: 'Received document' },
  stages: {
    new: { zh: '新建', en: 'New' },
    registered: { zh: '登记', en: 'Registered' },
    checked: { zh: '初审', en: 'Checked' },
    proposing: { zh: '拟办', en: 'Proposal' },
    instructing: { zh: '批示', en: 'Instruction' },
    undertaking: { zh: '承办', en: 'At work' },
    replied: { zh: '回复', en: 'Answered' },
    filed: { zh: '归档', en: 'Filed' },
    returned: { zh: '退文', en: 'Returned' },
    elsewhere: { zh: '另处保管', en: 'Kept elsewhere' },
  },
  asides: ['returned', 'elsewhere'],
  says,
  initial: none,
  evolve,
  links: { again: { says: { zh: '再次报送', en: 'sent in again' }, first: 'that' } },
  // The first one expected at a stage names who the matter waits for.
  commands: [
    register,
    noteStub,
    check,
    propose,
    present,
    opine,
    circle,
    instruct,
    assign,
    undertake,
    reply,
    file,
    returnBack,
    sendBack,
    correct,
    addSigner,
    removeSigner,
    report,
    decline,
    handOn,
    addUndertaker,
    removeUndertaker,
    passOn,
    circulate,
    passReader,
    withdrawCirculation,
    urge,
    extend,
    takeBack,
    reopen,
    renumber,
    noteDocument,
    noteNumber,
    noteVoid,
  ],
  describe,
  audience,
  readers,
  deadlines,
  owed,
  view: incomingView,
})
