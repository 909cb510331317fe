import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { characters, line, size, smallLine, tracking } from './measure.ts'

/** The faces as Word and WPS in government offices know them; where one is missing the reader's program says so. */
export const faces = {
  fangsong: '仿宋_GB2312',
  biaosong: '方正小标宋简体',
  hei: '黑体',
  kai: '楷体_GB2312',
  song: '宋体',
} as const
export type FaceName = keyof typeof faces

const latin = 'Times New Roman'

export const font = (face: FaceName) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia: faces[face] })

/** 3号 in lines of 28 characters. */
export const run = (text: string, face: FaceName = 'fangsong', more: IRunOptions = {}): TextRun =>
  new TextRun({ text, font: font(face), size: size.text, characterSpacing: tracking, ...more })

/** 4号, for 版记 and tables. */
export const smallRun = (text: string, face: FaceName = 'fangsong'): TextRun =>
  new TextRun({ text, font: font(face), size: size.small })

const exact = (height: number) => ({ line: height, lineRule: LineRuleType.EXACT, before: 0, after: 0 })

/** One paragraph on the grid of 22 lines. */
export const paragraph = (content: string | readonly TextRun[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    widowControl: false,
    spacing: exact(line),
    children: typeof content === 'string' ? [run(content)] : [...content],
    ...more,
  })

export const blank = (count: number): readonly Paragraph[] => Array.from({ length: count }, () => paragraph([]))

/** A paragraph of running text: indented by two characters, justified. */
export const indented = (content: string | readonly TextRun[], more: IParagraphOptions = {}): Paragraph =>
  paragraph(content, { indent: { firstLine: characters(2) }, alignment: AlignmentType.BOTH, ...more })

export const small = (content: string | readonly TextRun[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    widowControl: false,
    spacing: exact(smallLine),
    children: typeof content === 'string' ? [smallRun(content)] : [...content],
    ...more,
  })

export const lineOf = exact
