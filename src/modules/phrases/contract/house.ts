import type { Label } from '#kernel/contract'

/**
 * 常用语 of the house, by kind of act, in the words that official papers use. They are what gets written into an opinion,
 * and so stand in Chinese only. ×× is to be overtyped. `fields`: where they are offered, `kind.verb.field` or `*.verb.field`
 * for every kind; the first act that names a field has it. Where none does, a reason gets `reason` and anything else `general`.
 */
type Act = { readonly title: Label; readonly fields: readonly string[]; readonly phrases: readonly string[] }

export const house = {
  instruct: {
    title: { zh: '批示', en: 'Instruction' },
    fields: ['incoming.instruct.text', 'leader-report.answer.text'],
    phrases: [
      '请××局研究办理。',
      '请××同志阅处。',
      '请××局牵头，××局配合，提出意见报我。',
      '请按程序办理。',
      '请抓紧办理，××日前报结果。',
      '已阅。',
    ],
  },
  opine: {
    title: { zh: '对请示的意见', en: 'Answer to a request' },
    fields: ['incoming.opine.text'],
    phrases: [
      '同意。',
      '原则同意，请按程序办理。',
      '拟同意，请××同志审定。',
      '请××局研究提出意见后再报。',
      '不同意，理由：××。',
    ],
  },
  sign: {
    title: { zh: '签发、审定', en: 'Signature and approval' },
    fields: [
      '*.sign.text',
      '*.approve.text',
      '*.countersign.text',
      'document.consent.text',
      'document.authorise.text',
      'document.add-signer.text',
      'topic.review.text',
      'conference.admit-guests.text',
      'speech.consent.text',
    ],
    phrases: [
      '同意。',
      '同意，请按程序办理。',
      '拟同意，请××同志审定。',
      '原则同意，请按会签意见修改后印发。',
      '请××同志阅示。',
    ],
  },
  propose: {
    title: { zh: '拟办', en: 'Proposal' },
    fields: ['incoming.propose.text'],
    phrases: [
      '拟请××局研究办理，呈××同志阅示。',
      '拟请××局牵头，××局配合办理，呈××同志批示。',
      '呈××同志阅示。',
      '呈县长、××同志阅。',
      '拟请××局阅处并于××日前回复。',
    ],
  },
  review: {
    title: { zh: '审核', en: 'Review' },
    fields: [
      '*.check.text',
      '*.review.text',
      '*.review-foreign.text',
      '*.present.text',
      '*.balance.text',
      '*.submit.text',
      'document.hand-in.text',
    ],
    phrases: [
      '经审核，符合规定，拟同意。',
      '已审核，请××同志审定。',
      '拟同意，呈××同志审批。',
      '文稿已按意见修改，请审核。',
    ],
  },
  reply: {
    title: { zh: '回复征求意见', en: 'Answer to a consultation' },
    fields: ['*.reply.text', '*.reconsider.text'],
    phrases: ['无不同意见。', '同意，无修改意见。', '原则同意，建议将××修改为××。', '不同意，理由：××。'],
  },
  result: {
    title: { zh: '办理情况', en: 'What was done' },
    fields: [
      'incoming.reply.text',
      'incoming.report.text',
      'task.report.text',
      'task.finish.text',
      'entrustment.account.text',
    ],
    phrases: [
      '已办结，情况如下：××。',
      '正在办理，预计××日前办结。',
      '已与××局会商，意见一致。',
      '因××，暂未办结，下一步××。',
    ],
  },
  consult: {
    title: { zh: '征求意见函', en: 'Consulting a unit' },
    fields: ['*.consult.text'],
    phrases: ['请结合职责研究提出意见，于××日前书面回复；逾期未回复视为无不同意见。', '请重点就第××条提出意见。'],
  },
  assign: {
    title: { zh: '转办、催办', en: 'Passing on and reminding' },
    fields: ['incoming.assign.text', '*.urge.text'],
    phrases: [
      '请按领导批示办理，按时回复结果。',
      '请抓紧办理，××日前报办理情况。',
      '该件将于××日到期，请按时办结。',
      '该件已逾期，请说明情况并尽快办结。',
    ],
  },
  accept: {
    title: { zh: '办结', en: 'Closing' },
    fields: ['*.accept.text', '*.close.text', 'incoming.file.text', '*.acknowledge.text'],
    phrases: ['已落实，同意办结。', '已核实，同意办结。', '已阅。', '已收悉。'],
  },
  back: {
    title: { zh: '退回', en: 'Sending back' },
    fields: [
      '*.return.reason',
      '*.return.text',
      '*.send-back.reason',
      '*.refuse.reason',
      '*.decline.reason',
      '*.decline-leave.reason',
    ],
    phrases: [
      '材料不齐，请补充××后再报。',
      '请会签××局后再报。',
      '不符合行文规则，请按要求修改后再报。',
      '请就××进一步研究后再报。',
      '不属本单位职责，建议由××局办理。',
    ],
  },
  leave: {
    title: { zh: '请假事由', en: 'Reason for leave' },
    fields: ['leave.request.reason', 'leave.extend.reason', 'meeting.request-leave.reason'],
    phrases: ['赴××参加××会议。', '赴××考察学习。', '年休假。', '因病就医。'],
  },
  reason: {
    title: { zh: '理由', en: 'Reasons' },
    fields: [],
    phrases: ['情况有变，需重新研究。', '因××，需延期至××。', '工作需要。', '内容有误，更正为××。'],
  },
  general: { title: { zh: '其他', en: 'Others' }, fields: [], phrases: [] },
} as const satisfies Readonly<Record<string, Act>>

/** Characters of a phrase. */
export const longest = 200

export type ActName = keyof typeof house
export const actNames = Object.keys(house) as [ActName, ...ActName[]]
