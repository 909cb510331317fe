import { chineseNumeral } from '../../wording/numeral.ts'
import type { ListLevel, ListLevels } from './numbering.ts'

/** Counts the word processor's lists as it would show them. `undefined` for a bullet. */
export function makeCounter(levels: ListLevels): (name: string) => string | undefined {
  const counts = new Map<string, (number | undefined)[]>()
  return (name) => {
    const level = levels.get(name)
    if (!level || level.format === 'bullet' || level.format === 'none') return undefined
    const list = counts.get(level.list) ?? []
    for (let depth = level.depth + 1; depth < list.length; depth++)
      if (at(levels, level, depth)?.restarts !== false) list[depth] = undefined
    list[level.depth] = (list[level.depth] ?? level.start - 1) + 1
    counts.set(level.list, list)
    return level.text.replace(/%(\d)/g, (_, depth: string) =>
      shown(list[Number(depth) - 1] ?? 1, at(levels, level, Number(depth) - 1)?.format ?? 'decimal'),
    )
  }
}

const at = (levels: ListLevels, like: ListLevel, depth: number): ListLevel | undefined =>
  [...levels.values()].find((level) => level.list === like.list && level.depth === depth)

/** ECMA-376 17.18.59: the formats that Chinese documents use; others are shown in Arabic digits. */
function shown(n: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'taiwaneseCounting':
      return chineseNumeral(n)
    case 'lowerLetter':
      return String.fromCharCode(96 + ((n - 1) % 26) + 1)
    case 'upperLetter':
      return String.fromCharCode(64 + ((n - 1) % 26) + 1)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n)
    default:
      return String(n)
  }
}
