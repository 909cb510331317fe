const cjk = '[\\u3400-\\u9fff\\uf900-\\ufaff\\u3001-\\u301f\\uff01-\\uff60]'
const full: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const after = new RegExp(`(?<=${cjk})\\s?([,;:?!)(])(?!\\d)\\s?`, 'g')
const before = new RegExp(`([,;:?!)(])\\s?(?=${cjk})`, 'g')

/** Half-width punctuation beside Chinese characters is shown full-width; figures such as 14:30 and 1,000 stay. */
export const settled = (text: string): string =>
  text
    .replace(after, (whole, mark: string) => full[mark] ?? whole)
    .replace(before, (whole, mark: string) => full[mark] ?? whole)
