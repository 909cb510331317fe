import * as z from 'zod'
import { command } from '../command.ts'
import { decisions, keys } from '../contract/words.ts'

/** What the meeting concluded: decided, or deferred and back in the pool. */
export const conclude = command({
  name: 'topic.conclude',
  title: { zh: '会议结论', en: 'Conclude' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({
    meeting: z.string(),
    item: z.string(),
    conclusion: z.enum(keys(decisions)),
    text: z.string().nullish(),
    revision: z.enum(['minor', 'major']).nullish(),
    lead: z.string().nullish(),
    assist: z.array(z.string()).nullish(),
    due: z.string().nullish(),
  }),
  internal: true,
  stages: ['scheduled'],
  by: () => [],
  decide: (c) => {
    const { meeting, item, conclusion, text, revision, lead, assist, due } = c.input
    return [
      {
        type: 'topic.concluded',
        data: {
          meeting,
          item,
          conclusion,
          text: text ?? null,
          revision: revision ?? null,
          lead: lead ?? null,
          assist: assist ?? [],
          due: due ?? null,
          on: c.today.toString(),
        },
      },
    ]
  },
})
