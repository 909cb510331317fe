import { defineProcedure } from '#kernel'
import { audience, readers } from './authority.ts'
import { account } from './commands/account.ts'
import { acknowledge } from './commands/acknowledge.ts'
import { addSigner } from './commands/add-signer.ts'
import { affix } from './commands/affix.ts'
import { approve } from './commands/approve.ts'
import { archive } from './commands/archive.ts'
import { authorise } from './commands/authorise.ts'
import { check } from './commands/check.ts'
import { cleanUp } from './commands/clean-up.ts'
import { consent } from './commands/consent.ts'
import { consult } from './commands/consult.ts'
import { coordinate } from './commands/coordinate.ts'
import { correct } from './commands/correct.ts'
import { countersign } from './commands/countersign.ts'
import { draft } from './commands/draft.ts'
import { extend } from './commands/extend.ts'
import { handIn } from './commands/hand-in.ts'
import { issue } from './commands/issue.ts'
import { noteNumber } from './commands/note-number.ts'
import { noteReplaced } from './commands/note-replaced.ts'
import { noteVoid } from './commands/note-void.ts'
import { number } from './commands/number.ts'
import { passOn } from './commands/pass-on.ts'
import { publish } from './commands/publish.ts'
import { reconsider } from './commands/reconsider.ts'
import { recordLegality } from './commands/record-legality.ts'
import { removeSigner } from './commands/remove-signer.ts'
import { reopen } from './commands/reopen.ts'
import { repeal } from './commands/repeal.ts'
import { reply } from './commands/reply.ts'
import { requestTime } from './commands/request-time.ts'
import { retract } from './commands/retract.ts'
import { returnBack } from './commands/return.ts'
import { review } from './commands/review.ts'
import { revise } from './commands/revise.ts'
import { revoke } from './commands/revoke.ts'
import { seal } from './commands/seal.ts'
import { settle } from './commands/settle.ts'
import { sign } from './commands/sign.ts'
import { submit } from './commands/submit.ts'
import { takeBack } from './commands/take-back.ts'
import { urge } from './commands/urge.ts'
import { withdraw } from './commands/withdraw.ts'
import { deadlines, lapses, owed } from './deadlines.ts'
import { describe } from './describe.ts'
import type { DocumentEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { says } from './says.ts'
import { none, type Document } from './state.ts'
import { documentView } from './views/document.ts'

export const documents = defineProcedure<Document, DocumentEvent>({
  kind: 'document',
  title: { zh: '发文', en: 'Issued document' },
  stages: {
    new: { zh: '新建', en: 'New' },
    drafting: { zh: '起草', en: 'Drafting' },
    checking: { zh: '部门审核', en: "Head's check" },
    countersigning: { zh: '会签', en: 'Countersigning' },
    reviewing: { zh: '办公室审核', en: 'Office review' },
    submitting: { zh: '分管领导审签', en: 'Leader in charge' },
    signing: { zh: '签发', en: 'Signature' },
    signed: { zh: '待编号', en: 'Signed' },
    numbered: { zh: '待印制', en: 'Numbered' },
    printed: { zh: '待印发', en: 'Printed' },
    issued: { zh: '已印发', en: 'Issued' },
    archived: { zh: '已归档', en: 'Archived' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
    retracted: { zh: '已收回', en: 'Retracted' },
    repealed: { zh: '已废止', en: 'Repealed' },
    revoked: { zh: '已撤销', en: 'Revoked' },
  },
  asides: ['withdrawn', 'retracted', 'repealed', 'revoked'],
  says,
  initial: none,
  evolve,
  links: {
    'adopted-by': { says: { zh: '形成文件', en: 'issued as' }, first: 'that' },
    'decided-at': { says: { zh: '议定印发', en: 'decided to issue' }, first: 'that', gathers: 'that' },
    answers: { says: { zh: '以文答复', en: 'answered by' }, first: 'that' },
    replaces: { says: { zh: '由新文件替代', en: 'superseded by' }, first: 'that' },
  },
  // The first one expected at a stage names who the matter waits for.
  commands: [
    draft,
    revise,
    handIn,
    check,
    reply,
    consult,
    reconsider,
    requestTime,
    extend,
    settle,
    account,
    submit,
    review,
    approve,
    consent,
    coordinate,
    authorise,
    addSigner,
    removeSigner,
    sign,
    countersign,
    number,
    noteNumber,
    noteVoid,
    seal,
    affix,
    issue,
    acknowledge,
    publish,
    archive,
    cleanUp,
    noteReplaced,
    correct,
    returnBack,
    takeBack,
    passOn,
    recordLegality,
    urge,
    withdraw,
    reopen,
    retract,
    repeal,
    revoke,
  ],
  describe,
  audience,
  readers,
  deadlines,
  owed,
  lapses,
  view: documentView,
})
