import { centred, p, wordFile } from './word-file.ts'

/** A township's clerk: wrong brackets, padded numbers, the date in Chinese numerals, 签发人 behind tabs. */
export const requestBrackets = wordFile({
  body: [
    centred('悦庄镇人民政府文件'),
    p('悦政字[2022]08号\t\t\t签发人：王 堃'),
    centred('悦庄镇人民政府关于解决抗旱应急水源工程资金的请示'),
    p('县人民政府:'),
    p('    入春以来我镇持续干旱，受旱面积1.2万亩,群众饮水困难。现将有关情况请示如下：'),
    p('    一、 基本情况'),
    p('    全镇32个村缺水，其中8个村需要送水。'),
    p('    二. 资金需求'),
    p('    (一)打井4眼，需资金96万元。'),
    p('    (二)铺设管道，需资金35万元。'),
    p('    妥否，请批示。'),
    p('附件: 抗旱应急水源工程明细表。'),
    p('悦庄镇人民政府（盖章）'),
    p('二〇二二年三月〇七日'),
    p('(联系人：李喆，电话：0533-3240000)'),
  ],
})
