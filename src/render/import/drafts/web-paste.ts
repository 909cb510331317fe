import { p, run, wordFile } from './word-file.ts'

const picture =
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="web"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
const link = (text: string): string => `<w:hyperlink r:id="web">${run(text)}</w:hyperlink>`

/** Copied from a portal into Word: blanks of every kind, zero-width characters, links, pictures, editorial lines. */
export const webPaste = wordFile({
  body: [
    p('\u00a0\u00a0\u00a0\u00a0各镇人民政府\u00a0、街道办事处\u00a0：'),
    p(
      '\u2003\u2003根据\u200b《山东省人民政府关于\u200d加强防汛工作的通知》（鲁政字〔2022〕15号）精神，\u00a0现就有关事项通知如下。',
    ),
    p([run('一、'), link('压实责任'), run('\u3000\u3000')]),
    p('\u00a0\u00a0各级各部门要压实\u00adＡ级责任。'),
    p([picture]),
    p('1．完善预案；2．加强演练。'),
  ],
})
