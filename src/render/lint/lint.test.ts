import { describe, expect, it } from 'vitest'
import { fromText } from '../import/index.ts'
import { notice } from '../testing/papers.ts'
import type { Paper } from '../contract.ts'
import { lint } from './index.ts'

const checks = (text: string): readonly string[] => {
  const imported = fromText(text)
  if ('refused' in imported) throw new Error(imported.refused.says.zh)
  return lint(imported).map(({ check }) => check)
}

const sound = `源政发〔2022〕2号
沂源县人民政府关于进一步规范县政府工作运行机制的通知
各镇人民政府，各街道办事处，县政府各部门：
　　《工作规则》已经2022年3月7日召开的会议研究通过，现就有关事项通知如下。
　　一、总体要求
　　（一）坚持原则。落实“源政发〔2021〕6号”文件，见附件2。
　　1.材料齐全；
　　（1）提出意见（含3项）。
　　二、抓好落实
　　请认真执行。
　　附件：1.议题申报表
　　　　　2.意见反馈单
沂源县人民政府
2022年3月10日
（此件公开发布）
附件1
议题申报表
内容。
附件2
意见反馈单
内容。
抄送：县委各部门，县人大常委会办公室。
沂源县人民政府办公室　　2022年3月10日印发`

const request = `悦政字〔2022〕8号　　签发人：王堃
悦庄镇人民政府关于解决抗旱资金的请示
县人民政府：
　　我镇持续干旱，请予支持。
　　妥否，请批示。
　　附件：抗旱工程明细表
悦庄镇人民政府
2022年3月7日
附件
抗旱工程明细表
内容。`

it('a paper as it should be has no findings', () => {
  expect([checks(sound), checks(request)]).toEqual([[], []])
})

/** Each takes the sound paper and spoils one thing. */
const spoilt: readonly (readonly [check: string, from: string, to: string, base?: string])[] = [
  ['number.brackets', '源政发〔2022〕2号\n', '源政发[2022]2号\n'],
  ['number.brackets', '源政发〔2022〕2号\n', '源政发［2022］2号\n'],
  ['number.brackets', '源政发〔2022〕2号\n', '源政发（2022）2号\n'],
  ['number.padded', '源政发〔2022〕2号\n', '源政发〔2022〕02号\n'],
  ['number.ordinal', '源政发〔2022〕2号\n', '源政发〔2022〕第2号\n'],
  ['number.year', '源政发〔2022〕2号\n', '源政发〔22〕2号\n'],
  ['number.year', '源政发〔2022〕2号\n', '源政发〔2022年〕2号\n'],
  ['number.digits', '源政发〔2022〕2号\n', '源政发〔２０２２〕2号\n'],
  ['number.cited', '源政发〔2021〕6号”', '源政发[2021]6号”'],
  ['title.missing', '沂源县人民政府关于进一步规范县政府工作运行机制的通知\n', ''],
  ['title.issuer', '沂源县人民政府关于', '关于'],
  ['title.issuer', '沂源县人民政府关于', '进一步关于'],
  ['title.kind', '运行机制的通知', '运行机制的方案'],
  ['title.matter', '沂源县人民政府关于进一步规范县政府工作运行机制的通知', '沂源县人民政府的通知'],
  ['title.punctuation', '规范县政府', '规范、优化，县政府'],
  ['title.length', '进一步规范', '进一步规范'.repeat(14)],
  ['recipients.colon', '县政府各部门：', '县政府各部门:'],
  ['recipients.commas', '各街道办事处，', '各街道办事处,'],
  ['recipients.commas', '各街道办事处，', '各街道办事处；'],
  ['recipients.missing', '各镇人民政府，各街道办事处，县政府各部门：\n', ''],
  ['levels.mark', '一、总体', '一.总体'],
  ['levels.mark', '（一）坚持', '(一)坚持'],
  ['levels.mark', '（一）坚持', '（一）、坚持'],
  ['levels.mark', '1.材料', '1、材料'],
  ['levels.mark', '（1）提出', '1）提出'],
  ['levels.order', '二、抓好', '三、抓好'],
  ['levels.order', '1.材料', '2.材料'],
  ['levels.jump', '　　（一）坚持原则。', '　　坚持原则。'],
  ['text.digits', '含3项', '含３项'],
  ['text.punctuation', '研究通过，现就', '研究通过,现就'],
  ['text.punctuation', '（含3项）', '(含3项)'],
  ['text.quotes', '“源政发〔2021〕6号”', '"源政发〔2021〕6号"'],
  ['text.empty-page', '请认真执行。', '此页无正文。'],
  ['attachments.punctuation', '1.议题申报表', '1.议题申报表；'],
  ['attachments.number', '附件：1.议题', '附件：1、议题'],
  ['attachments.number', '附件：抗旱', '附件：1.抗旱', request],
  ['attachments.count', '\n　　　　　2.意见反馈单', ''],
  ['attachments.title', '附件2\n意见反馈单', '附件2\n意见反馈表'],
  ['attachments.head', '附件1\n', '附件1：\n'],
  ['attachments.head', '附件1\n', '附件一\n'],
  ['attachments.head', '附件\n抗旱', '附件1\n抗旱', request],
  ['attachments.listed', '见附件2。', '见附件3。'],
  ['date.arabic', '\n2022年3月10日\n', '\n二〇二二年三月十日\n'],
  ['date.padded', '\n2022年3月10日\n', '\n2022年03月10日\n'],
  ['date.digits', '\n2022年3月10日\n', '\n2022年3月１0日\n'],
  ['date.day', '\n2022年3月10日\n', '\n2022年2月30日\n'],
  ['date.form', '\n2022年3月10日\n', '\n2022-3-10\n'],
  ['date.cited', '已经2022年3月7日', '已经2022年3月07日'],
  ['signers.missing', '　　签发人：王堃', '', request],
  ['urgency.word', '源政发〔2022〕2号\n', '急件\n源政发〔2022〕2号\n'],
  ['signature.differs', '\n沂源县人民政府\n2022', '\n沂源县人民政府办公室\n2022'],
  ['note.brackets', '（此件公开发布）', '(此件公开发布)'],
  ['copies.stop', '常委会办公室。', '常委会办公室'],
  ['copies.commas', '抄送：县委各部门，', '抄送:县委各部门，'],
  ['printed.organ', '沂源县人民政府办公室　　2022年3月10日印发', '2022年3月10日印发'],
  ['printed.before-date', '2022年3月10日印发', '2022年3月9日印发'],
  ['printed.form', '2022年3月10日印发', '二〇二二年三月十日印发'],
]
it.each(spoilt.map(([check, from, to, base = sound]) => ({ check, from, to, base })))(
  '$check is found where $from became $to',
  ({ check, from, to, base }) => {
    expect(base).toContain(from)
    expect(checks(base.replace(from, to))).toContain(check)
  },
)

it('one fault brings one finding, with clause, place, words and the way out', () => {
  const imported = fromText(sound.replace('源政发〔2022〕2号\n', '源政发[2022]第02号\n'))
  if ('refused' in imported) throw new Error('refused')
  const wayOut = { zh: '改为「源政发〔2022〕2号」', en: 'Write 源政发〔2022〕2号' }
  const place = { field: 'paragraph.1', zh: '第 1 段', en: 'paragraph 1', quote: '源政发[2022]第02号' }
  const clause = 'GB/T 9704—2012 7.2.5'
  expect(lint(imported)).toEqual([
    {
      check: 'number.brackets',
      clause,
      place,
      says: { zh: '年份应当用六角括号〔〕，现为「[]」', en: 'The year stands in 〔〕, not in []' },
      wayOut,
      certain: true,
    },
    {
      check: 'number.ordinal',
      clause,
      place,
      says: { zh: '序号前不加「第」字', en: 'There is no 第 before the number' },
      wayOut,
      certain: true,
    },
    {
      check: 'number.padded',
      clause,
      place,
      says: { zh: '序号不编虚位，1 不编为 01', en: 'The number is not padded with zeros' },
      wayOut,
      certain: true,
    },
  ])
})

describe('a structured paper', () => {
  const found = (change: Partial<Paper>) =>
    lint({ ...notice, ...change }).map(({ check, place }) => `${check} ${place.field}`)
  it('has none of them where it is sound', () => {
    expect(found({})).toEqual([])
  })
  it('is looked at in its fields', () => {
    const paragraph = (level: 0 | 1 | 2 | 3 | 4, text: string) => ({ type: 'paragraph', level, text }) as const
    expect([
      found({ title: '关于进一步规范县政府工作运行机制的方案' }),
      found({ body: [paragraph(0, '1、总体要求'), paragraph(1, '一、总体要求'), paragraph(3, '材料；')] }),
      found({ form: 'up', signers: [] }),
      found({ date: '2022-03-10', printedOn: '2022-03-09', printedBy: '沂源县人民政府办公室' }),
      found({ attachments: [], body: [paragraph(0, '具体安排见附件。')] }),
    ]).toEqual([
      ['title.kind title', 'title.issuer title'],
      ['levels.typed body.0', 'levels.typed body.1', 'levels.jump body.2'],
      ['signers.missing number'],
      ['printed.before-date printedOn'],
      ['attachments.listed body.0'],
    ])
  })
})
