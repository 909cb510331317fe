import { expect, it } from 'vitest'
import { fromHtml, fromText } from './index.ts'

const told = (result: ReturnType<typeof fromText>) => {
  if ('refused' in result) return result.refused.says.zh
  const { title, recipients, blocks, date, signatures, lost, kept } = result
  return {
    title,
    recipients,
    blocks: blocks.map((block) =>
      block.type === 'table' ? block.rows : `${block.level} ${block.text}${block.runIn ?? ''}`,
    ),
    signatures,
    date,
    softBreaks: kept.softBreaks,
    lost: lost.map(({ says }) => says.zh),
  }
}
const none = { parted: 0, joined: 0 }

it('a web page is text only: nothing of it runs, loads or shows', () => {
  expect(
    told(
      fromHtml(`<html><head><title>门户</title><style>p{color:red}</style></head><body>
        <!-- <p>注释</p> --><script>alert('x')</script><svg><text>图</text></svg>
        <div style="text-align:center"><b>沂源县水利局关于<br>防汛工作的通知</b></div>
        <p>各镇人民政府：</p><p onclick="steal()">&emsp;&emsp;一、压实<a href="javascript:x">责任</a>&nbsp;</p>
        <ol><li>甲&lt;b&gt;</li></ol><img src=x onerror=alert(1)><p>沂源县水利局</p><p>2022年3月3日</p>`),
    ),
  ).toEqual({
    title: '沂源县水利局关于\n防汛工作的通知',
    recipients: ['各镇人民政府'],
    blocks: ['1 压实责任', '0 甲<b>'],
    signatures: ['沂源县水利局'],
    date: '2022-03-03',
    softBreaks: { parted: 1, joined: 0 },
    lost: ['1 幅图片没有导入，请作为附件上传'],
  })
})

it('what Word puts on the clipboard: conditional comments, its own list numbers, a table', () => {
  expect(
    told(
      fromHtml(`<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><p class=MsoNormal align=center>关于报送材料的函</p>
        <p class=MsoListParagraph><![if !supportLists]><span>一、<span>&nbsp;&nbsp;</span></span><![endif]>时间<o:p></o:p></p>
        <table class=MsoTableGrid><tr><td><p>单位</p></td><td><p>金额</p></td></tr><tr><td><p>悦庄镇</p></td><td><p>96</p></td></tr></table>`),
    ),
  ).toEqual({
    title: '关于报送材料的函',
    recipients: undefined,
    blocks: ['1 时间', [['悦庄镇', '96']]],
    signatures: undefined,
    date: undefined,
    softBreaks: none,
    lost: [],
  })
})

it('a text copied from a PDF is joined again where its lines were only wrapped', () => {
  expect(
    told(
      fromText(`沂源县水利局关于开展检查的通知
各镇水利站：
　　为确保小型水库安全度汛，经县政府同意，决定自三月起在全县
范围内组织开展一次安全运行检查。检查的重点是小型水库大坝、溢
洪道、放水洞等建筑物的运行状况，以及管护责任制的落实情况，请
各镇认真组织。
一、时间安排
3月15日前自查。
沂源县水利局
2022年3月3日`),
    ),
  ).toEqual({
    title: '沂源县水利局关于开展检查的通知',
    recipients: ['各镇水利站'],
    blocks: [
      '0 为确保小型水库安全度汛，经县政府同意，决定自三月起在全县范围内组织开展一次安全运行检查。检查的重点是小型水库大坝、溢洪道、放水洞等建筑物的运行状况，以及管护责任制的落实情况，请各镇认真组织。',
      '1 时间安排',
      '0 3月15日前自查。',
    ],
    signatures: ['沂源县水利局'],
    date: '2022-03-03',
    softBreaks: { parted: 0, joined: 3 },
    lost: [],
  })
})

it('rows of a spreadsheet become a table', () => {
  expect(told(fromText('资金安排如下。\n单位\t金额\n悦庄镇\t96\n燕崖镇\t'))).toMatchObject({
    blocks: [
      '0 资金安排如下。',
      [
        ['悦庄镇', '96'],
        ['燕崖镇', ''],
      ],
    ],
  })
})
