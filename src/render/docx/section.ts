import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { margin, mm, paper, size } from './measure.ts'
import { font } from './text.ts'

/** 4号 of 14 pt. */
const folioLine = 280
/** Page numbers begin 7 mm below the type area (7.5). */
const footerDistance = margin.bottom - mm(7) - folioLine
const inside = 280

const folio = (odd: boolean): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: odd ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: odd ? { right: inside } : { left: inside },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: font('song'), size: size.small })],
      }),
    ],
  })

type Children = ISectionOptions['children']
export type SectionParts = {
  readonly children: Children
  readonly turned?: boolean
  /** Header and footer that the first page of a letter has instead of a number (10.1). */
  readonly first?: { readonly header: readonly (Paragraph | Table)[]; readonly footer: readonly Paragraph[] }
  readonly watermark?: string
}

/** A run of pages of one direction. A turned one has its head at the binding side on odd pages (clause 8). */
export function section({ children, turned = false, first, watermark }: SectionParts): ISectionOptions {
  const upright = { top: margin.top, left: margin.left, right: margin.right, bottom: margin.bottom }
  const onSide = { top: margin.left, right: margin.top, bottom: margin.right, left: margin.bottom }
  const above = watermark === undefined ? undefined : new Header({ children: [marked(watermark)] })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: first !== undefined,
      page: {
        size: {
          width: paper.width,
          height: paper.height,
          orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          ...(turned ? onSide : upright),
          header: first ? mm(30) : mm(15),
          footer: turned ? mm(10) : first ? mm(20) : footerDistance,
        },
      },
    },
    ...((above ?? first) && {
      headers: {
        ...(above && { default: above, even: above }),
        ...(first && {
          first: new Header({ children: [...(watermark === undefined ? [] : [marked(watermark)]), ...first.header] }),
        }),
      },
    }),
    footers: {
      default: folio(true),
      even: folio(false),
      ...(first && { first: new Footer({ children: [...first.footer] }) }),
    },
    children,
  }
}

/** A line in grey at the head of each page: a word processor's own water marks are pictures that anybody deletes as easily. */
const marked = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, font: font('hei'), size: 24, color: 'B4B4B4' })],
  })
