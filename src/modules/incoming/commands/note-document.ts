import * as z from 'zod'
import { command } from '../command.ts'
import { registeredStages } from '../state.ts'

/** A document was issued that answers this paper (document.issued). */
export const noteDocument = command({
  name: 'incoming.note-document',
  title: { zh: '记录复文', en: 'Note the answering document' },
  who: { zh: '系统', en: 'System' },
  internal: true,
  input: z.strictObject({ document: z.string(), number: z.string(), title: z.string() }),
  stages: [...registeredStages],
  by: () => [],
  decide: (c) => [{ type: 'incoming.document-noted', data: { ...c.input, on: c.today.toString() } }],
})
