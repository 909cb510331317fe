import { centred, p, table, wordFile } from './word-file.ts'

const cell = (text: string, properties: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
const inner = `<w:tc><w:tcPr/>${table([
  ['一期', '30'],
  ['二期', '66'],
])}${p('')}</w:tc>`

/** The finance bureau: merged heads, a table inside a table, and 版记 as a table. */
export const tables = wordFile({
  body: [
    centred('沂源县财政局关于下达2022年第一批水利专项资金的通知'),
    p('县水利局，各镇人民政府、街道办事处：'),
    p('现下达2022年第一批水利专项资金，详见下表。'),
    p('表1：资金分配表（单位：万元）'),
    table([
      [cell('单位', '<w:vMerge w:val="restart"/>'), cell('金额', '<w:gridSpan w:val="2"/>')],
      [cell('', '<w:vMerge/>'), '县级', '市级'],
      ['悦庄镇', '96', inner],
      ['燕崖镇', '35', ''],
    ]),
    p('请严格管理，专款专用。'),
    p('沂源县财政局'),
    p('2022年3月4日'),
    table([['抄送：县审计局。'], ['沂源县财政局办公室　　　2022年3月4日印发']]),
  ],
})
