import type { OfdFont } from './font.ts'
import type { Page, Path, Picture, Segment, TextRun } from './page.ts'

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"'
export const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Millimetres with three decimals. */
const r = (n: number): string => String(Math.round(n * 1000) / 1000)
const rgb = (hex: string): string => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(' ')
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c)

/** Gives every object its number; OFD wants them unique in a document. */
export type Numbers = () => number

/** Doc_0/Pages/Page_n/Content.xml. */
export function pageXml(
  page: Page,
  fonts: ReadonlyMap<string, OfdFont>,
  pictures: ReadonlyMap<Uint8Array, number>,
  next: Numbers,
): string {
  const objects = page.objects.map((object) => {
    switch (object.type) {
      case 'text':
        return textXml(object, fonts, next)
      case 'path':
        return pathXml(object, next)
      case 'picture':
        return pictureXml(object, pictures.get(object.png) ?? 0, next)
    }
  })
  return `${head}<ofd:Page ${namespace}><ofd:Area><ofd:PhysicalBox>0 0 ${r(page.width)} ${r(page.height)}</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="${next()}" Type="Body">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`
}

function textXml(run: TextRun, fonts: ReadonlyMap<string, OfdFont>, next: Numbers): string {
  const font = fonts.get(run.font)
  if (!font) return ''
  const { size, origin, turn, glyphs } = run
  // The box: from the ascent to the descent of the run, wherever it is turned.
  const corners = [
    [0, -size],
    [run.length, -size],
    [0, size * 0.3],
    [run.length, size * 0.3],
  ].map(([x = 0, y = 0]) => [origin[0] + turn[0] * x + turn[2] * y, origin[1] + turn[1] * x + turn[3] * y] as const)
  const left = Math.min(...corners.map(([x]) => x))
  const top = Math.min(...corners.map(([, y]) => y))
  const box = [left, top, Math.max(...corners.map(([x]) => x)) - left, Math.max(...corners.map(([, y]) => y)) - top]
  const upright = turn[0] === 1 && turn[1] === 0 && turn[2] === 0 && turn[3] === 1
  const ctm = upright ? '' : ` CTM="${[...turn.map(r), r(origin[0] - left), r(origin[1] - top)].join(' ')}"`
  const [x, y] = upright ? [origin[0] - left, origin[1] - top] : [0, 0]
  return `<ofd:TextObject ID="${next()}" Boundary="${box.map(r).join(' ')}" Font="${font.id}" Size="${r(size)}"${ctm}><ofd:FillColor Value="${rgb(run.colour)}"/>${transforms(glyphs, font)}<ofd:TextCode X="${r(x)}" Y="${r(y)}"${deltas(glyphs)}>${escaped(glyphs.map(({ text }) => text).join(''))}</ofd:TextCode></ofd:TextObject>`
}

/** Distances from character to character; the letters of a ligature stand on one place. */
function deltas(glyphs: TextRun['glyphs']): string {
  const places = glyphs.flatMap(({ text, at }) => [...text].map(() => at))
  const steps = places.slice(1).map((place, i) => r(place - (places[i] ?? 0)))
  return steps.length > 0 ? ` DeltaX="${steps.join(' ')}"` : ''
}

function transforms(glyphs: TextRun['glyphs'], font: OfdFont): string {
  let position = 0
  return glyphs
    .map((glyph) => {
      const count = [...glyph.text].length
      const at = position
      position += count
      const number = font.named(glyph)
      return number === undefined
        ? ''
        : `<ofd:CGTransform CodePosition="${at}" CodeCount="${count}" GlyphCount="1"><ofd:Glyphs>${number}</ofd:Glyphs></ofd:CGTransform>`
    })
    .join('')
}

const points = (segment: Segment) =>
  (segment[0] === 'C' ? [] : segment.slice(1)) as readonly (readonly [number, number])[]

function pathXml({ segments, fill, stroke }: Path, next: Numbers): string {
  const all = segments.flatMap(points)
  const reach = (stroke?.width ?? 0) / 2
  const left = Math.min(...all.map(([x]) => x)) - reach
  const top = Math.min(...all.map(([, y]) => y)) - reach
  const width = Math.max(...all.map(([x]) => x)) + reach - left
  const height = Math.max(...all.map(([, y]) => y)) + reach - top
  const data = segments
    .map((segment) => [segment[0], ...points(segment).map(([x, y]) => `${r(x - left)} ${r(y - top)}`)].join(' '))
    .join(' ')
  const dash = stroke && stroke.dash.length > 0 ? ` DashPattern="${stroke.dash.map(r).join(' ')}"` : ''
  return `<ofd:PathObject ID="${next()}" Boundary="${[left, top, width, height].map(r).join(' ')}" LineWidth="${r(stroke?.width ?? 0)}" Stroke="${stroke !== undefined}" Fill="${fill !== undefined}"${fill?.evenOdd ? ' Rule="Even-Odd"' : ''}${dash}>${stroke ? `<ofd:StrokeColor Value="${rgb(stroke.colour)}"/>` : ''}${fill ? `<ofd:FillColor Value="${rgb(fill.colour)}"/>` : ''}<ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`
}

function pictureXml({ left, top, width, height }: Picture, resource: number, next: Numbers): string {
  const box = [left, top, width, height].map(r).join(' ')
  return `<ofd:ImageObject ID="${next()}" Boundary="${box}" CTM="${r(width)} 0 0 ${r(height)} 0 0" ResourceID="${resource}"/>`
}

/** Doc_0/PublicRes.xml: the fonts, and the pictures by their numbers. */
export const resourcesXml = (fonts: readonly OfdFont[], pictures: readonly number[]): string =>
  `${head}<ofd:Res ${namespace} BaseLoc="Res"><ofd:Fonts>${fonts
    .map(
      ({ id, name, ending }) =>
        `<ofd:Font ID="${id}" FontName="${escaped(name)}" FamilyName="${escaped(name)}"><ofd:FontFile>font_${id}.${ending}</ofd:FontFile></ofd:Font>`,
    )
    .join('')}</ofd:Fonts>${
    pictures.length === 0
      ? ''
      : `<ofd:MultiMedias>${pictures.map((id) => `<ofd:MultiMedia ID="${id}" Type="Image" Format="PNG"><ofd:MediaFile>image_${id}.png</ofd:MediaFile></ofd:MultiMedia>`).join('')}</ofd:MultiMedias>`
  }</ofd:Res>`

/** Doc_0/Document.xml. */
export const documentXml = (page: Page, ids: readonly number[], most: number): string =>
  `${head}<ofd:Document ${namespace}><ofd:CommonData><ofd:MaxUnitID>${most}</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 ${r(page.width)} ${r(page.height)}</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>${ids
    .map((id, i) => `<ofd:Page ID="${id}" BaseLoc="Pages/Page_${i}/Content.xml"/>`)
    .join('')}</ofd:Pages></ofd:Document>`

export type Description = {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly made: string | undefined
  /** Images of seals are on it. */
  readonly sealed: boolean
}

/** OFD.xml. It says that nobody has signed the file: there is no Signatures.xml, and readers show what is written here. */
export const entranceXml = ({ id, title, author, made, sealed }: Description): string =>
  `${head}<ofd:OFD ${namespace} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>${id}</ofd:DocID><ofd:Title>${escaped(title)}</ofd:Title><ofd:Author>${escaped(author)}</ofd:Author>${made === undefined ? '' : `<ofd:CreationDate>${made}</ofd:CreationDate>`}<ofd:Creator>Zhenggui</ofd:Creator><ofd:CustomDatas><ofd:CustomData Name="签名状态">${sealed ? '未作电子签名，印章为图像（unsigned, the seal is an image）' : '未签名、未盖章（unsigned）'}</ofd:CustomData></ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`
