/** How one level of a word processor's list counts. */
export type ListLevel = {
  /** Which list: levels of one list restart each other. */
  readonly list: string
  readonly depth: number
  /** decimal, chineseCounting, bullet … (ECMA-376 17.18.59). */
  readonly format: string
  /** %1、 or （%2）: the number of each depth stands for its %. */
  readonly text: string
  readonly start: number
  /** Begins again below each new number above it; the articles of measures run on. */
  readonly restarts: boolean
}

export type ListLevels = ReadonlyMap<string, ListLevel>

const element = /<w:abstractNum\b[^>]*w:abstractNumId="([^"]*)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g
const levelElement = /(<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>)([\s\S]*?)<\/w:lvl>/g
const value = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name}\\b[^>]*w:val="([^"]*)"`).exec(xml)?.[1]

/**
 * The levels of numbering.xml, and that file anew with a name on every level: mammoth tells of a numbered paragraph only
 * its depth and the paragraph style that its level names, not how it counts. The name given here leads back to the level.
 */
export function readNumbering(xml: string): { readonly levels: ListLevels; readonly named: string } {
  const levels = new Map<string, ListLevel>()
  const named = xml.replace(element, (whole, list: string) =>
    whole.replace(levelElement, (level: string, open: string, depth: string, inside: string) => {
      const style = value(inside, 'pStyle')
      const name = style ?? `list ${list} ${depth}`
      levels.set(name, {
        list,
        depth: Number(depth),
        format: value(inside, 'numFmt') ?? 'decimal',
        text: unescaped(value(inside, 'lvlText') ?? ''),
        start: Number(value(inside, 'start') ?? 1),
        restarts: value(inside, 'lvlRestart') !== '0',
      })
      return style === undefined ? `${open}<w:pStyle w:val="${name}"/>${inside}</w:lvl>` : level
    }),
  )
  return { levels, named }
}

const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
  )
