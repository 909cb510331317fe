import type { Block, Paper } from '../contract.ts'
import { notice } from './papers.ts'

const p = (text: string): Block => ({ type: 'paragraph', level: 0, text })
const sentence = '为进一步规范县政府工作运行机制，提高工作质量和效率，现将有关事项报告如下，请予审示。'
const short: readonly Block[] = [p(sentence), p('妥否，请批示。')]
const plain: Paper = { ...notice, body: [...short], attachments: [], copies: [] }

/** One paper of every form and kind of ending. */
export const variants = {
  notice,
  request: {
    ...plain,
    form: 'up',
    number: { mark: '源政呈', year: 2026, number: 31 },
    urgency: '特急',
    copyNumber: 12,
    signers: ['张建国', '李慧', '王堃'],
    title: '沂源县人民政府关于2026年县级预算调整方案的请示',
    recipients: ['淄博市人民政府'],
    note: '联系人：赵䶮，电话：0533-0000000',
  },
  unsealed: { ...plain, signatures: [{ name: '沂源县人民政府办公室', sealed: false }] },
  'unsealed, short name': { ...plain, signatures: [{ name: '县政府办', sealed: false }] },
  joint: {
    ...plain,
    issuers: ['沂源县发展和改革局', '沂源县财政局', '沂源县农业农村局'],
    number: { mark: '源发改', year: 2026, number: 8 },
    title: '关于下达2026年乡村振兴项目计划的通知',
    signatures: [
      { name: '沂源县发展和改革局', sealed: true },
      { name: '沂源县财政局', sealed: true },
      { name: '沂源县农业农村局', sealed: true },
    ],
  },
  'joint, five': {
    ...plain,
    issuers: ['沂源县发展和改革局', '沂源县财政局'],
    title: '关于下达2026年乡村振兴项目计划的通知',
    signatures: ['沂源县发展和改革局', '沂源县财政局', '沂源县农业农村局', '沂源县水利局', '悦庄镇人民政府'].map(
      (name) => ({ name, sealed: true }),
    ),
  },
  'joint, unsealed': {
    ...plain,
    issuers: ['沂源县财政局', '沂源县水利局'],
    signatures: [
      { name: '沂源县财政局', sealed: false },
      { name: '沂源县水利局', sealed: false },
    ],
  },
  /** To an organ that is neither above nor below: the head of a document, no signers. */
  parallel: {
    ...plain,
    form: 'parallel',
    number: { mark: '源政字', year: 2026, number: 12 },
    title: '沂源县人民政府关于提请审议2026年县级预算调整方案的议案',
    recipients: ['县人民代表大会常务委员会'],
  },
  /** Two who issue it, one who seals it. */
  'joint, one seal': {
    ...plain,
    issuers: ['沂源县财政局', '沂源县水利局'],
    title: '关于下达2026年水利项目计划的通知',
    signatures: [
      { name: '沂源县财政局', sealed: false },
      { name: '沂源县水利局', sealed: true },
    ],
  },
  'letter, joint': {
    ...plain,
    form: 'letter',
    issuers: ['沂源县财政局', '沂源县水利局'],
    number: { mark: '源财函', year: 2026, number: 3 },
    title: '关于商请拨付水利专项资金的函',
    recipients: ['淄博市财政局'],
    signatures: [
      { name: '沂源县财政局', sealed: true },
      { name: '沂源县水利局', sealed: true },
    ],
  },
  letter: {
    ...plain,
    form: 'letter',
    number: { mark: '源政函', year: 2026, number: 5 },
    title: '沂源县人民政府关于商请支持抗旱工作的函',
    recipients: ['沂水县人民政府'],
    copies: ['县水利局'],
  },
  order: {
    ...plain,
    form: 'order',
    number: { mark: '', year: 2026, number: 1 },
    title: '沂源县人民政府森林防火令',
    recipients: [],
    signatures: [{ name: '张建国', post: '县长', sealed: true }],
  },
  minutes: {
    ...plain,
    form: 'minutes',
    mark: '沂源县人民政府常务会议纪要',
    number: { mark: '源政常纪', year: 2022, number: 2 },
    title: '县政府第2次常务会议纪要',
    recipients: [],
    attendance: {
      present: [
        '张建国',
        '李慧',
        '王堃',
        '毛镕',
        '李喆',
        '赵䶮',
        '钱𬭎',
        '孙㛃',
        '周建军',
        '吴爱民',
        '郑小红',
        '冯立新',
      ],
      leave: ['陈志强（出差）'],
      attending: ['县人大常委会 褚卫东', '县政协 卫国平', '县财政局 蒋文', '县发展和改革局 沈明'],
    },
    signatures: [],
    date: null,
  },
  'tables and attachments': {
    ...plain,
    body: [
      ...short,
      {
        type: 'table',
        caption: '表1　项目资金',
        columns: [
          { title: '序号', width: 14, align: 'center' },
          { title: '项目' },
          { title: '金额（万元）', align: 'right', width: 34 },
        ],
        rows: [
          ['1', '石桥镇水毁道路修复', '120.50'],
          ['2', '张家坡镇灌区改造', '3,400.00'],
        ],
        note: '注：金额为概算数。',
      },
      p('请各单位认真落实。'),
    ],
    attachments: [
      { title: '2026年项目计划表', bound: true, body: [wide(60)] },
      { title: '填报说明', bound: true, body: [p(sentence)] },
      { title: '财务决算报告', bound: false, body: [p(sentence)] },
    ],
  },
} satisfies Record<string, Paper>

function wide(rows: number): Block {
  return {
    type: 'table',
    turned: true,
    columns: ['序号', '项目名称', '责任单位', '建设地点', '总投资', '年度计划', '开工', '完工', '备注'].map(
      (title) => ({ title }),
    ),
    rows: Array.from({ length: rows }, (_, i) => [
      String(i + 1),
      '灌区改造',
      '县水利局',
      '石桥镇',
      '120',
      '60',
      '3月',
      '11月',
      '',
    ]),
  }
}
