import { archiveNames } from '../archive/open-archive.ts'

export { OfdFault } from './ofd-fault.ts'

/**
 * A PDF of our press as OFD; see to-ofd.ts. pdf.js is loaded when it is first needed.
 * @throws OfdFault where the PDF has something that is not carried over
 */
export const toOfd = async (pdf: Uint8Array): Promise<Uint8Array> => await (await import('./to-ofd.ts')).toOfd(pdf)

/** GB/T 33190 has OFD.xml at the root; sniffers of file types see a zip and no more. */
export const isOfd = (bytes: Uint8Array): boolean => archiveNames(bytes)?.includes('OFD.xml') ?? false
