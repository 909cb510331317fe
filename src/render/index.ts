import { checkForm, checkPaper, sound } from './check.ts'
import type { Form, Paper } from './contract.ts'
import { formSheet } from './form-sheet.ts'
import { PaperFault } from './paper-fault.ts'
import { withSeals, type SealImages } from './seal-image.ts'
import { sheetOf } from './sheet.ts'
import { makePool } from './thread/pool.ts'
import type { Drawn, Printed } from './thread/task.ts'

export { checkForm, checkPaper, sound, type Checked } from './check.ts'
export * from './contract.ts'
export type { FontWarning } from './fonts/choose.ts'
export {
  cleanCopy,
  markedCopy,
  type Line,
  type MarkedLine,
  type Run,
  type Stamp,
  type Version,
} from './compare/index.ts'
export { toDocx } from './docx/index.ts'
export {
  fromDocx,
  fromHtml,
  fromText,
  importLimits,
  type Draft,
  type Imported,
  type Kept,
  type Lost,
  type Refused,
} from './import/index.ts'
export { lint, type Finding, type Place } from './lint/index.ts'
export { OfdFault, toOfd } from './ofd/index.ts'
export { PaperFault, type PaperProblem } from './paper-fault.ts'
export type { SealImage, SealImages } from './seal-image.ts'
export { extractText, flowing, hasText, TextFault } from './text/index.ts'
export { makeTextReader, type ReadText, type TextReader } from './text/reader.ts'
export type { Drawn, Printed } from './thread/task.ts'

const pool = makePool()

/**
 * Prints an official document with its bound attachments. The same paper gives the same bytes on one machine.
 * @param seals gives the images of the seals that the paper names; without it their places are dashed, whatever it says
 * @returns PDF/A-2b, how many pages, and the faces that were not there
 * @throws PaperFault naming each field that cannot be printed
 */
export const renderPdf = async (paper: Paper, seals?: SealImages): Promise<Printed> =>
  await pool.print({ template: 'paper.typ', ...withSeals(sheetOf(sound(checkPaper(paper))), seals) })

/**
 * Draws an official document for the screen: what `renderPdf` prints, as one SVG, never with a seal.
 * @throws PaperFault naming each field that cannot be printed
 */
export const drawPaper = async (paper: Paper): Promise<Drawn> =>
  await pool.draw({ template: 'paper.typ', ...withSeals(sheetOf(sound(checkPaper(paper)))) })

/**
 * Prints one attachment as a file of its own, the paper's number in its head (GB/T 9704-2012 clause 7.3.7).
 * @throws PaperFault where there is no such attachment or it has no body
 */
export async function renderAttachment(paper: Paper, index: number): Promise<Printed> {
  const sheet = sheetOf(sound(checkPaper(paper)), index)
  if (!paper.attachments[index]?.body)
    throw new PaperFault([
      {
        field: `attachments[${index}]`,
        says: { zh: '没有这个附件，或者它没有正文', en: 'There is no such attachment, or it has no body' },
      },
    ])
  return await pool.print({ template: 'paper.typ', ...withSeals(sheet) })
}

/**
 * Prints a sheet that accompanies a paper, A4.
 * @throws PaperFault naming each field that cannot be printed
 */
export const renderForm = async (form: Form): Promise<Printed> =>
  await pool.print({ template: 'form.typ', data: JSON.stringify(formSheet(sound(checkForm(form)))) })

/** Ends the printing threads. They keep no process alive; a server that stops calls it all the same. */
export const closeRenderers = async (): Promise<void> => await pool.close()
