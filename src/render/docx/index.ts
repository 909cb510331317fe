import type { Paper } from '../contract.ts'

/**
 * The paper as a Word file; see to-docx.ts. The library is loaded when it is first needed.
 * @throws PaperFault naming each field that cannot be printed
 */
export const toDocx = async (paper: Paper): Promise<Uint8Array> => await (await import('./to-docx.ts')).toDocx(paper)
