import { conclusions, type Conclusion } from '../../meetings/contract.ts'

/** The meeting's own word for how an item ended. */
export const conclusionWord = (id: string) =>
  Object.hasOwn(conclusions, id) ? conclusions[id as Conclusion] : { zh: id, en: id }
