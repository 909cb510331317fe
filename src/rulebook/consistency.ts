import { figureTrouble } from './figures.ts'
import { forces, worksAs } from './norm.ts'
import type { Text } from './text.ts'
import type { Path } from './yaml-source.ts'

export type Trouble = { readonly path: Path; readonly says: Text }

type Raw = Readonly<Record<string, unknown>>
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

const isOneOf = (known: readonly string[], value: unknown): boolean => known.includes(value as string)

/** What the schema cannot see: how the entries of a file hang together. Looks at raw values, so that one wrong entry hides no other. */
export function inconsistencies(file: unknown): Trouble[] {
  if (!isRaw(file)) return []
  const norms = Array.isArray(file['norms']) ? file['norms'].map((n: unknown) => (isRaw(n) ? n : {})) : []
  return [
    ...chapterTrouble(file['chapters']),
    ...hoursTrouble(file['office_hours']),
    ...normsTrouble(norms, articlesOf(file['chapters'])),
  ]
}

const rangesOf = (chapters: unknown): { key: string; first: number; last: number }[] =>
  Object.entries(isRaw(chapters) ? chapters : {}).flatMap(([key, chapter]) => {
    const [first, last] = isRaw(chapter) && Array.isArray(chapter['articles']) ? (chapter['articles'] as unknown[]) : []
    return typeof first === 'number' && typeof last === 'number' ? [{ key, first, last }] : []
  })

const articlesOf = (chapters: unknown) => {
  const ranges = rangesOf(chapters)
  return (article: number): boolean => ranges.some((r) => r.first <= article && article <= r.last)
}

function chapterTrouble(chapters: unknown): Trouble[] {
  const ranges = rangesOf(chapters).sort((a, b) => Number(a.key) - Number(b.key))
  return ranges.flatMap(({ key, first, last }, i): Trouble[] => {
    const path = ['chapters', key, 'articles']
    const before = ranges[i - 1]
    if (first > last) return [{ path, says: { zh: '首条在末条之后', en: 'The first article comes after the last' } }]
    if (before && first <= before.last)
      return [{ path, says: { zh: `与第 ${before.key} 章重叠`, en: `Overlaps chapter ${before.key}` } }]
    return []
  })
}

function hoursTrouble(hours: unknown): Trouble[] {
  if (
    !isRaw(hours) ||
    typeof hours['open'] !== 'string' ||
    typeof hours['close'] !== 'string' ||
    hours['open'] < hours['close']
  )
    return []
  return [{ path: ['office_hours', 'close'], says: { zh: '应晚于 open', en: 'Should be later than open' } }]
}

function normsTrouble(norms: readonly Raw[], inChapters: (article: number) => boolean): Trouble[] {
  const byId = Map.groupBy(norms.keys(), (i) => norms[i]?.['id'])
  return norms.flatMap((norm, i) => {
    const at = (field: Path, zh: string, en: string): Trouble => ({ path: ['norms', i, ...field], says: { zh, en } })
    const found: Trouble[] = []
    const { id, article, force, works_as: how, lapse, unless, released_by: by, source, cite, checked } = norm
    if (typeof id === 'string' && byId.get(id)?.[0] !== i)
      found.push(at(['id'], `编号重复：${id}`, `The id ${id} is used twice`))
    if (typeof article === 'number' && !inChapters(article))
      found.push(at(['article'], `第 ${article} 条不在任何一章`, `Article ${article} is in no chapter`))
    // A period that ends in consent needs nobody's leave: the two sides may agree another (countersign.reply).
    if (force === 'principle' && unless === undefined && lapse !== 'consent')
      found.push(at(['unless'], '原则性规范须写明谁可以放行', 'A principle has to say who may set it aside'))
    if (isOneOf(forces, force) && force !== 'principle' && unless !== undefined)
      found.push(at(['unless'], '只有原则性规范可以例外', 'Only a principle can be set aside'))
    if (isOneOf(forces, force) && isOneOf(worksAs, how) && (force === 'policy') !== (how === 'policy'))
      found.push(
        at(
          ['works_as'],
          '宣示性规范只能是 policy，反之亦然',
          'What is declaratory works as policy, and nothing else does',
        ),
      )
    if (how === 'deadline' && !isRaw(norm['with']))
      found.push(at(['with'], '时限须写明长度或日期', 'A deadline has to give its length or date'))
    if (lapse !== undefined && how !== 'deadline')
      found.push(at(['lapse'], '只有时限才有逾期效果', 'Only a deadline can lapse'))
    if (typeof by === 'string') found.push(...releaseTrouble(by, norms[byId.get(by)?.[0] ?? -1], at))
    if (source === 'law' && cite === undefined) found.push(at(['cite'], '须写明依据', 'Has to name the law'))
    if (source === 'law' && checked === undefined)
      found.push(at(['checked'], '须写明是否核对过', 'Has to say whether the law was read'))
    if (source !== 'law' && (cite ?? checked) !== undefined)
      found.push(at([cite === undefined ? 'checked' : 'cite'], '只用于 source: law', 'Belongs to source: law only'))
    for (const [name, value] of Object.entries(isRaw(norm['with']) ? norm['with'] : {})) {
      const says = figureTrouble(name, value)
      if (says) found.push({ path: ['norms', i, 'with', name], says })
    }
    return found
  })
}

function releaseTrouble(
  by: string,
  releasing: Raw | undefined,
  at: (field: Path, zh: string, en: string) => Trouble,
): Trouble[] {
  if (!releasing) return [at(['released_by'], `没有规范 ${by}`, `There is no norm ${by}`)]
  if (releasing['force'] !== 'principle')
    return [
      at(
        ['released_by'],
        `${by} 不是原则性规范，没有例外可言`,
        `${by} is no principle, so no exception to it can release this`,
      ),
    ]
  return []
}
