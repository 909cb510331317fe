import { centred, p, wordFile } from './word-file.ts'

/** Two departments together, the number still open, numbers out of order, no note. */
export const jointLetter = wordFile({
  body: [
    centred('沂源县发展和改革局　沂源县财政局'),
    p('源发改函〔2022〕　号'),
    centred('关于商请提供重点项目资金情况的函'),
    p('县水利局，县交通运输局：'),
    p('为做好重点项目调度，请于3月20日前提供以下材料：'),
    p('一、项目进度；'),
    p('三、资金到位情况；'),
    p('特此函达。'),
    p('附件：1.项目清单'),
    p('2.资金到位情况表'),
    p('沂源县发展和改革局　　　　沂源县财政局'),
    p('2022年3月1日'),
    p('附件1'),
    centred('项目清单'),
    p('一、水利项目'),
    p('附件2'),
    centred('资金到位情况表'),
    p('（单位：万元）'),
  ],
})
