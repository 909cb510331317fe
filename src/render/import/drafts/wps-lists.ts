import { centred, listed, numbering, p, wordFile } from './word-file.ts'

const textBox =
  '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wpsCustomData"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>内部资料，注意保存</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'

/** WPS with its own lists: no number stands in the text, the levels are in numbering.xml. */
export const wpsLists = wordFile({
  numbering: numbering(
    ['chineseCounting', '%1、'],
    ['chineseCounting', '（%2）'],
    ['decimal', '%3.'],
    ['decimal', '（%4）'],
    ['bullet', '●'],
  ),
  body: [
    centred('沂源县民政局关于做好春荒救助工作的通知'),
    p('各镇（街道）民政办：'),
    p('为做好春荒救助工作，现通知如下：'),
    listed(1, 0, '摸清底数'),
    listed(1, 1, '入户调查。逐村逐户登记。'),
    listed(1, 2, '登记到户；'),
    listed(1, 2, '公示三天。'),
    listed(1, 3, '公示结果存档。'),
    listed(1, 1, '汇总上报。'),
    listed(1, 2, '按时上报。'),
    listed(1, 0, '规范发放'),
    listed(1, 4, '专款专用'),
    textBox,
    p('沂源县民政局'),
    p('2022年2月18日'),
  ],
})
