import { fails, holds, pending } from '#kernel'
import { members } from '../../authority.ts'
import { bookInputs } from '../../contract.ts'
import { bookId, byOffice, command } from '../command.ts'

export const open = command({
  name: 'research-book.open',
  title: { zh: '建立年度调研台账', en: 'Open a year’s book' },
  help: { zh: '首次记录调研时自动建立', en: 'The first record opens it by itself' },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  creates: true,
  names: bookId,
  input: bookInputs.open,
  stages: ['new'],
  by: byOffice,
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      return members(c).includes(c.input.post)
        ? holds()
        : fails({
            field: 'post',
            says: { zh: '须为县政府领导或部门主要负责人', en: 'Leaders and heads only' },
            wayOut: { zh: '请更正', en: 'Correct it' },
          })
    },
  },
  decide: ({ input, today }) => [
    { type: 'research-book.opened', data: { on: today.toString(), post: input.post, year: input.year } },
  ],
})
