import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { measure, type Stroke } from '../../testing/ruler.ts'

/** A line of text as LibreOffice set it; lengths in millimetres from the paper's top left corner. */
export type OfficeLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  /** Points. */
  readonly size: number
}
export type OfficePage = { readonly lines: readonly OfficeLine[]; readonly strokes: readonly Stroke[] }

const mm = 25.4 / 72
type Item = { readonly str: string; readonly width: number; readonly transform: readonly number[] }

/** The pages of a PDF as lines and strokes, from top to bottom. */
export async function officePages(pdf: Uint8Array): Promise<readonly OfficePage[]> {
  const strokes = await measure(pdf)
  const loading = getDocument({ data: pdf.slice(), verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(
    strokes.map(async (side, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent()
      return { lines: linesOf(items as unknown as Item[], side.height), strokes: side.strokes }
    }),
  )
  await loading.destroy()
  return pages
}

function linesOf(items: readonly Item[], height: number): readonly OfficeLine[] {
  const lines: { -readonly [K in keyof OfficeLine]: OfficeLine[K] }[] = []
  for (const { str, width, transform } of items) {
    if (str === '') continue
    const [, , , size = 0, x = 0, y = 0] = transform
    const left = x * mm
    const at = height - y * mm
    const line = lines.find((other) => Math.abs(other.y - at) < 0.3)
    if (!line) lines.push({ text: str, left, right: left + width * mm, y: at, size })
    else {
      line.text += str
      if (str.trim() === '') continue
      line.left = Math.min(line.left, left)
      line.right = Math.max(line.right, left + width * mm)
    }
  }
  return lines.sort((a, b) => a.y - b.y)
}
