import { centred, listed, numbering, p, wordFile } from './word-file.ts'

/** The justice bureau: a short notice that puts measures into force, which follow as an attachment with automatic articles. */
export const measures = wordFile({
  numbering: numbering(
    ['chineseCountingThousand', '第%1章　'],
    ['chineseCountingThousand', '第%2条　', '<w:lvlRestart w:val="0"/>'],
  ),
  body: [
    centred('沂源县人民政府办公室'),
    centred('关于印发《沂源县行政规范性文件管理办法》的通知'),
    p('县政府各部门：'),
    p('《沂源县行政规范性文件管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。'),
    p('附件：沂源县行政规范性文件管理办法'),
    p('沂源县人民政府办公室'),
    p('2022年3月8日'),
    p('附件'),
    centred('沂源县行政规范性文件管理办法'),
    listed(1, 0, '总则'),
    listed(1, 1, '为规范管理，制定本办法。'),
    listed(1, 1, '本办法适用于县政府各部门。'),
    listed(1, 0, '附则'),
    listed(1, 1, '本办法自2022年4月1日起施行。'),
  ],
})
