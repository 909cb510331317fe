import type { Matrix, Point } from './matrix.ts'

/** One glyph as it was set: which, at what distance from the beginning of its run (mm). */
export type Glyph = { readonly text: string; readonly fontChar: string; readonly at: number }

/** Lengths in millimetres from the paper's top left corner, y downwards. */
export type TextRun = {
  readonly type: 'text'
  /** pdf.js's name of the font. */
  readonly font: string
  readonly size: number
  readonly colour: string
  /** Origin of the first glyph on the baseline. */
  readonly origin: Point
  /** Direction of the baseline and of what is below it; the identity for upright text. */
  readonly turn: readonly [number, number, number, number]
  readonly glyphs: readonly Glyph[]
  readonly length: number
}

export type Segment =
  | readonly ['M' | 'L', Point]
  | readonly ['Q', Point, Point]
  | readonly ['B', Point, Point, Point]
  | readonly ['C']

export type Path = {
  readonly type: 'path'
  readonly segments: readonly Segment[]
  readonly fill?: { readonly colour: string; readonly evenOdd: boolean }
  readonly stroke?: { readonly colour: string; readonly width: number; readonly dash: readonly number[] }
}

/** Upright; the PNG has the pixels that the PDF has. */
export type Picture = {
  readonly type: 'picture'
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
}

export type Page = {
  readonly width: number
  readonly height: number
  readonly objects: readonly (TextRun | Path | Picture)[]
}

/** The graphics state that is read, as PDF keeps it. */
export type Graphics = {
  readonly ctm: Matrix
  readonly fill: string
  readonly stroke: string
  readonly width: number
  readonly dash: readonly number[]
}
