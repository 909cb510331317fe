import { itemInputs } from '../../contract/input.ts'
import { command } from '../command.ts'

/** As printed for the package, where nobody had counted them. */
export const notePages = command({
  name: 'archive-item.note-pages',
  title: { zh: '记页数', en: 'Note the pages' },
  who: { zh: '系统，制作移交包时', en: 'The system, when a package is made' },
  input: itemInputs['note-pages'],
  internal: true,
  stages: ['filed'],
  by: () => [],
  decide: (c) => [{ type: 'archive-item.paged', data: { pages: c.input.pages } }],
})
