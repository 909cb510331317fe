import { formKinds, publicities, urgencies, type Form, type Opinion } from './contract.ts'
import { chineseDate } from './wording/phrase.ts'

type Cell = {
  readonly label: string
  readonly text: string
  /** Out of six columns. */
  readonly span: number
  /** What an empty box keeps for the pen, in millimetres. */
  readonly height: number
  readonly opinions: readonly { readonly text: string; readonly signed: string }[]
}
type Row = readonly Cell[]

/** What the template of forms sets: a heading and rows of boxes. */
export function formSheet(form: Form): object {
  const [year, month, day] = dateOf(form).split('-').map(Number)
  return {
    heading: `${form.office}${formKinds[form.kind].zh}`,
    made: { year, month, day },
    rows: rowsOf(form),
  }
}

/** The latest date that stands on the sheet, so that its bytes do not depend on the day it is printed. */
function dateOf(form: Form): string {
  const boxes: Readonly<Record<string, readonly Opinion[]>> = 'boxes' in form ? form.boxes : {}
  const dates = [
    ...Object.values(boxes).flatMap((opinions) => opinions.map(({ on }) => on)),
    ...('receivedOn' in form ? [form.receivedOn] : []),
    ...('issuedOn' in form ? [form.issuedOn] : []),
    ...('readers' in form ? form.readers.flatMap(({ readOn }) => readOn ?? []) : []),
    ...('printedOn' in form && form.printedOn !== undefined ? [form.printedOn] : []),
  ]
  return dates.sort().at(-1) ?? '2000-01-01'
}

function rowsOf(form: Form): readonly Row[] {
  switch (form.kind) {
    case 'dispatch':
      return dispatch(form)
    case 'incoming':
      return incoming(form)
    case 'circulation':
      return circulation(form)
    case 'urging':
      return urging(form)
  }
}

const says = (label: string, text: string | undefined, span: number): Cell => ({
  label,
  text: text ?? '',
  span,
  height: 0,
  opinions: [],
})
const box = (label: string, opinions: readonly Opinion[], span: number, height: number): Cell => ({
  label,
  text: '',
  span,
  height,
  opinions: opinions.map(({ text, name, post, on, recordedBy }) => ({
    text,
    signed: `${post ? `${post} ` : ''}${name} ${chineseDate(on)}${recordedBy ? `（${recordedBy}代录）` : ''}`,
  })),
})
const urgencyOf = ({ urgency }: Form): string | undefined => urgency && urgencies[urgency].zh
const dated = (iso: string | undefined): string | undefined => iso && chineseDate(iso)

const dispatch = (form: Extract<Form, { kind: 'dispatch' }>): readonly Row[] => [
  [
    says('紧急程度', urgencyOf(form), 2),
    says('公开属性', form.publicity && publicities[form.publicity].zh, 2),
    says('印数', form.printRun === undefined ? undefined : `${form.printRun}份`, 2),
  ],
  [box('签发', form.boxes.sign, 4, 42), box('审核', form.boxes.review, 2, 42)],
  [box('会签', form.boxes.countersign, 4, 36), box('合法性审查', form.boxes.legality, 2, 36)],
  [
    says('拟稿单位', form.draftedBy.unit, 2),
    says('拟稿人', [form.draftedBy.name, form.draftedBy.telephone].filter(Boolean).join(' '), 2),
    box('核稿', form.boxes.head, 2, 0),
  ],
  [says('标题', form.title, 6)],
  [says('主送', form.recipients, 6)],
  [says('抄送', form.copies, 6)],
  [says('附件', form.attachments.map((title, i) => `${i + 1}.${title}`).join('；'), 6)],
  [says('发文字号', form.number, 3), says('印发日期', dated(form.printedOn), 3)],
]

const incoming = (form: Extract<Form, { kind: 'incoming' }>): readonly Row[] => [
  [says('来文机关', form.from, 3), says('收文号', form.registered, 3)],
  [says('来文字号', form.number, 3), says('收文日期', chineseDate(form.receivedOn), 3)],
  [
    says('紧急程度', urgencyOf(form), 2),
    says('份数', form.copies === undefined ? undefined : `${form.copies}份`, 1),
    says('办理期限', dated(form.dueOn), 3),
  ],
  [says('标题', form.title, 6)],
  [box('拟办意见', form.boxes.propose, 6, 34)],
  [box('领导批示', form.boxes.instruct, 6, 52)],
  [box('承办情况', form.boxes.undertake, 6, 38)],
  [box('办理结果', form.boxes.result, 6, 28)],
]

const circulation = (form: Extract<Form, { kind: 'circulation' }>): readonly Row[] => [
  [says('来文机关', form.from, 4), says('紧急程度', urgencyOf(form), 2)],
  [says('来文字号', form.number, 3), says('收文日期', chineseDate(form.receivedOn), 3)],
  [says('标题', form.title, 6)],
  [says('阅件人', '', 2), says('阅毕日期', '', 2), says('意见', '', 2)],
  ...form.readers.map(({ name, post, readOn, text }): Row => [
    says('', [post, name].filter(Boolean).join(' '), 2),
    says('', dated(readOn), 2),
    says('', text, 2),
  ]),
]

const urging = (form: Extract<Form, { kind: 'urging' }>): readonly Row[] => [
  [says('编号', form.number, 3), says('发出日期', chineseDate(form.issuedOn), 3)],
  [says('承办单位', form.to.join('、'), 6)],
  [says('督办事项', form.title, 6)],
  [{ ...says('内容和要求', form.about, 6), height: 40 }],
  [{ ...says('依据', form.basis, 6), height: 14 }],
  [says('办结时限', chineseDate(form.dueOn), 3), says('紧急程度', urgencyOf(form), 3)],
  [says('联系人', form.contact, 3), says('电话', form.telephone, 3)],
  [box('签发', form.boxes.sign, 6, 26)],
  [box('办理情况', form.boxes.report, 6, 52)],
]
