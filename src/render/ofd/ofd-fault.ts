/** A PDF with something in it that this writer does not carry over: said instead of lost. */
export class OfdFault extends Error {
  override readonly name = 'OfdFault'
}
