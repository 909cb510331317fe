/** Type area of GB/T 9704-2012 clause 5.2.1 in millimetres: what a table may be wide, upright and turned (clause 8). */
export const typeArea = { width: 156, height: 225 } as const

/** No column is narrower than one character and its margins, in millimetres. */
const narrowest = 9

type Table = {
  readonly columns: readonly { readonly width?: number | undefined }[]
  readonly turned?: boolean | undefined
}

/** Millimetres that a table takes at least, and those that it has. */
export const widthOf = ({ columns, turned }: Table): { readonly wanted: number; readonly room: number } => ({
  wanted: columns.reduce((sum, { width }) => sum + (width ?? narrowest), 0),
  room: turned ? typeArea.height : typeArea.width,
})
