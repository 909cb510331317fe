import { createHash } from 'node:crypto'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ofdFont, type OfdFont, type PrintedFont } from './font.ts'
import type { Glyph, Page } from './page.ts'
import { readPage } from './read-page.ts'
import { documentXml, entranceXml, pageXml, resourcesXml } from './xml.ts'

/**
 * The paper as OFD (GB/T 33190—2016), unsigned and saying so, made from the PDF that was printed: the same glyphs at the
 * same places. The same PDF gives the same bytes.
 * @param sealed images of seals are on it, and the file says what they are
 * @throws OfdFault where the PDF has something that is not carried over
 */
export async function toOfd(pdf: Uint8Array, sealed: boolean): Promise<Uint8Array> {
  const loading = getDocument({ data: pdf.slice(), disableFontFace: true, fontExtraProperties: true, verbosity: 0 })
  try {
    return await written(await loading.promise, createHash('sha256').update(pdf).digest('hex').slice(0, 32), sealed)
  } finally {
    await loading.destroy()
  }
}

async function written(document: PDFDocumentProxy, id: string, sealed: boolean): Promise<Uint8Array> {
  const pages: Page[] = []
  const printed = new Map<string, PrintedFont>()
  for (let n = 1; n <= document.numPages; n++) {
    const source = await document.getPage(n)
    const page = await readPage(source)
    pages.push(page)
    for (const object of page.objects)
      if (object.type === 'text' && !printed.has(object.font))
        printed.set(object.font, source.commonObjs.get(object.font) as PrintedFont)
  }
  let last = 0
  const next = () => (last += 1)
  const fonts = new Map<string, OfdFont>(
    [...printed].map(([name, font]) => [name, ofdFont(next(), font, glyphsIn(pages, name))]),
  )
  const pictures = new Map(
    pages
      .flatMap(({ objects }) => objects)
      .flatMap((object) => (object.type === 'picture' ? [[object.png, next()] as const] : [])),
  )
  const ids = pages.map(next)
  const contents = pages.map((page) => pageXml(page, fonts, pictures, next))
  const files: Record<string, Uint8Array> = {
    'OFD.xml': strToU8(entranceXml({ id, sealed, ...(await description(document)) })),
    'Doc_0/Document.xml': strToU8(documentXml(pages[0] ?? { width: 210, height: 297, objects: [] }, ids, last)),
    'Doc_0/PublicRes.xml': strToU8(resourcesXml([...fonts.values()], [...pictures.values()])),
  }
  for (const font of fonts.values()) files[`Doc_0/Res/font_${font.id}.${font.ending}`] = font.file
  for (const [png, number] of pictures) files[`Doc_0/Res/image_${number}.png`] = png
  contents.forEach((xml, i) => (files[`Doc_0/Pages/Page_${i}/Content.xml`] = strToU8(xml)))
  return zipSync(files as Zippable, { level: 6, mtime: '1980-01-01T00:00:00' })
}

const glyphsIn = (pages: readonly Page[], font: string): readonly Glyph[] =>
  pages.flatMap((page) =>
    page.objects.flatMap((object) => (object.type === 'text' && object.font === font ? object.glyphs : [])),
  )

async function description(
  document: PDFDocumentProxy,
): Promise<{ title: string; author: string; made: string | undefined }> {
  const info = (await document.getMetadata()).info as { Title?: string; Author?: string; CreationDate?: string }
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(info.CreationDate ?? '') ?? []
  return { title: info.Title ?? '', author: info.Author ?? '', made: year && `${year}-${month}-${day}` }
}
