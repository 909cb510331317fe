/** A text in both languages: the server's texts and our own dictionary have the same shape. */
export type Word = { readonly zh: string; readonly en: string }

type Slots<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never

type Matching<W extends Record<string, Word>> = {
  readonly [K in keyof W]: [Slots<W[K]['zh']>, Slots<W[K]['en']>] extends [Slots<W[K]['en']>, Slots<W[K]['zh']>]
    ? Word
    : never
}

/** A part of the dictionary. A word without its English, or with other {slots} in it, fails the type check. */
export const words = <const W extends Record<string, Word>>(w: W & Matching<W>): W => w

export type Say = <W extends Word>(
  word: W,
  ...slots: [Slots<W['zh']>] extends [never] ? [] : [Readonly<Record<Slots<W['zh']>, string | number>>]
) => string

/** Puts values into {slots}. */
export const filled = (text: string, slots: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole))
