import { fails, holds, rule } from '#kernel'
import { names, type InName } from '../contract/words.ts'

/** 机关代字 is that of whoever issues it: 源政发 for the county, 源政办发 for its office, neither for a department. */
export const ownMark = rule<{ readonly mark: string; readonly name: InName; readonly government: string }>(
  'document.format',
  ({ mark, name, government }) => {
    const whose = mark.startsWith(`${government}办`) ? 'office' : mark.startsWith(government) ? 'county' : 'unit'
    const facts = { mark, name: names[name].zh }
    if (whose === name) return holds(facts)
    return fails({
      facts,
      says: { zh: '「{mark}」不是{name}文件的代字', en: '{mark} is not a mark of this issuer' },
      wayOut: { zh: '选用发文机关自己的代字', en: 'Use a mark of whoever issues it' },
      field: 'mark',
    })
  },
)
