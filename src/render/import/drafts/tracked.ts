import { centred, p, run, wordFile } from './word-file.ts'

const who = 'w:id="1" w:author="李四" w:date="2022-03-02T09:00:00Z"'
const inserted = (text: string): string => `<w:ins ${who}>${run(text)}</w:ins>`
const deleted = (text: string): string => `<w:del ${who}><w:r><w:delText>${text}</w:delText></w:r></w:del>`

/** Came back from the legal department: tracked changes, comments, footnotes, headers. */
export const tracked = wordFile({
  parts: {
    header1: p('送审稿，请勿外传'),
    footer1: p('第 1 页'),
    comments: `<w:comment w:id="1" w:author="王五">${p('依据何在？')}</w:comment>`,
    footnotes: `<w:footnote w:id="1">${p('见《会计法》。')}</w:footnote>`,
  },
  body: [
    centred('沂源县财政局关于严肃财经纪律的通报'),
    p('各预算单位：'),
    p([
      run('经查，'),
      deleted('某局'),
      inserted('个别单位'),
      run('超范围支出'),
      '<w:r><w:commentReference w:id="1"/></w:r>',
      run('，违反财经纪律'),
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
      run('。'),
    ]),
    p('沂源县财政局'),
    p('2022年3月2日'),
  ],
})
