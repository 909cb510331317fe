declare module 'subset-font' {
  /** HarfBuzz's subsetter: the font with the glyphs of the text's characters and no others. */
  const subsetFont: (font: Buffer, text: string, options: { readonly targetFormat: 'sfnt' }) => Promise<Buffer>
  export = subsetFont
}
