import { systemRefusal, type Refusal } from './refusal.ts'

// Nothing that cannot be seen may hide in what people read, and no database keeps half a character or a NUL: controls
// other than line ends and tabs, direction overrides (CVE-2021-42574), lone surrogates.
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
const kept = /[\n\r\t]/g

const isSeen = (text: string): boolean => text.isWellFormed() && !unseen.test(text.replace(kept, ''))

/** The fields, as paths, whose text holds what cannot be seen; keys of records are text like any other. */
function unseenFields(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return isSeen(value) ? [] : [path.join('.')]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    isSeen(name) ? unseenFields(inner, [...path, name]) : [path.join('.')],
  )
}

/** Whatever a command carries, in whichever module: asked before anything is looked up by it. One refusal a field. */
export const unseenRefusals = (carried: unknown): Refusal[] =>
  unseenFields(carried).map((field) =>
    systemRefusal(
      'system.input',
      {
        zh: '「{field}」含有不可见的控制字符或不完整的字符',
        en: '{field}: invisible control characters or half a character',
      },
      { zh: '删去这些字符后重新提交', en: 'Take them out and send it again' },
      { field },
      field,
    ),
  )
