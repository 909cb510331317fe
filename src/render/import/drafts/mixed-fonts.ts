import { centred, p, run, wordFile } from './word-file.ts'

const fonts = ['仿宋', '宋体', 'Calibri', '微软雅黑']
const face = (i: number): string =>
  `<w:rFonts w:ascii="${fonts[i % 4]}" w:eastAsia="${fonts[(i + 1) % 4]}"/><w:sz w:val="${28 + (i % 3) * 2}"/>${i % 2 ? '<w:b/>' : ''}`
/** Every character a run of its own, as happens after much editing by several people. */
const crumbled = (text: string): string => p([...text].map((character, i) => run(character, face(i))))

/** A department's clerk who pieced the text together out of five older papers. */
export const mixedFonts = wordFile({
  body: [
    centred('沂源县水利局关于开展小型水库安全运行检查的通知'),
    crumbled('各镇（街道）水利站：'),
    crumbled('    为确保安全度汛，决定开展检查。'),
    crumbled('一、检查范围'),
    crumbled('１、全县67座小型水库；'),
    crumbled('２、在建的水利工程。'),
    p([
      run('二、', '<w:b/>'),
      run('时间安排', '<w:rFonts w:ascii="黑体"/>'),
      run('。3月15日前自查，'),
      run('3月底前', '<w:u w:val="single"/>'),
      run('抽查。'),
    ]),
    crumbled('沂源县水利局'),
    crumbled('2022年3月3日'),
  ],
})
