import type { FontWarning } from '../fonts/choose.ts'

/** A file that a template shows, by its place below ../typst. */
export type Picture = { readonly path: string; readonly bytes: Uint8Array }

/** What a worker is asked: a template of ../typst and its data as JSON, the faces left out. */
export type Task = {
  readonly template: 'paper.typ' | 'form.typ'
  readonly data: string
  readonly pictures?: readonly Picture[]
}

/** `drawn`: for the screen, not for keeping. */
export type Way = 'printed' | 'drawn'

export type Printed = {
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly pages: number
  readonly warnings: readonly FontWarning[]
}

/** One SVG with all pages below each other, every glyph an outline: a browser shows it without any font. */
export type Drawn = { readonly svg: string; readonly pages: number; readonly warnings: readonly FontWarning[] }

export type Answer =
  | { readonly id: number; readonly printed: Printed }
  | { readonly id: number; readonly drawn: Drawn }
  /** Characters that no font has. */
  | { readonly id: number; readonly lacking: readonly string[] }
  | { readonly id: number; readonly fault: string }
