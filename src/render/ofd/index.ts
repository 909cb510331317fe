export { OfdFault } from './ofd-fault.ts'

/**
 * A PDF of our press as OFD; see to-ofd.ts. pdf.js is loaded when it is first needed.
 * @throws OfdFault where the PDF has something that is not carried over
 */
export const toOfd = async (
  pdf: Uint8Array,
  { sealed = false }: { readonly sealed?: boolean } = {},
): Promise<Uint8Array> => await (await import('./to-ofd.ts')).toOfd(pdf, sealed)
