import { centred, p, wordFile } from './word-file.ts'

/** A clerk who never presses Enter alone: everything stands in three paragraphs with Shift+Enter. */
export const softBreaks = wordFile({
  body: [
    centred('沂源县教育和体育局\n关于2022年春季学期\n校园食品安全工作的意见'),
    p(
      '各学校：\n    为做好校园食品安全工作，提出如下意见。\n一、落实主体责任。\n学校校长是第一责任人，每周至少\n检查一次食堂，并陪餐。\n二、严格采购管理\n（一）定点采购；\n（二）索证索票。',
    ),
    p('沂源县教育和体育局\n2022年2月21日'),
  ],
})
