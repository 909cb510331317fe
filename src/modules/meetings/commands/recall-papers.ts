import { pending } from '#kernel'
import { recorder } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { noItem } from '../rules/item.ts'
import { first, misfit } from '../rules/schedule.ts'
import { itemOf, known } from '../state.ts'

export const recallPapers = command({
  name: 'meeting.recall-papers',
  title: { zh: '收回材料', en: 'Recall the papers' },
  who: { zh: '会议科', en: 'The meetings section' },
  input: inputs['recall-papers'],
  stages: ['open', 'closed'],
  by: () => [recorder],
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const state = known(c.state)
      const item = itemOf(state, c.input.item)
      const unknown = (c.input.missing ?? []).filter((id) => !c.org.post(id))
      return first(
        noItem(state, c.input.item),
        item?.confidential === false &&
          misfit(
            'item',
            { zh: '此项材料不须收回', en: 'The papers of this item need not be returned' },
            { zh: '选择须收回的事项', en: 'Choose one whose papers are recalled' },
          ),
        item?.decision === null &&
          misfit(
            'item',
            { zh: '此项尚未讨论完', en: 'The item is still being discussed' },
            { zh: '有结论后收回', en: 'Recall them once it is concluded' },
          ),
        item?.papers === null &&
          misfit(
            'item',
            { zh: '此项材料没有发出', en: 'No papers went out' },
            { zh: '无须收回', en: 'Nothing to recall' },
          ),
        unknown.length > 0 &&
          misfit(
            'missing',
            { zh: '没有这个职务：{unknown}', en: 'No such post: {unknown}' },
            { zh: '选择现有职务', en: 'Choose existing posts' },
            { unknown },
          ),
      )
    },
  },
  decide: (c) => [
    {
      type: 'meeting.papers-recalled',
      data: { item: c.input.item, missing: c.input.missing ?? [], on: c.today.toString() },
    },
  ],
})
