import { fails, holds, pending, rule } from '#kernel'
import { spokespersonInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

/** Who speaks for the government is on record with the document that says so. */
const appointed = rule<{ readonly number: string | undefined; readonly held: boolean; readonly who: string }>(
  'spokesperson.duties',
  ({ number, held, who }) => {
    const no = (field: string, zh: string, en: string) =>
      fails({
        field,
        facts: { who },
        says: { zh, en },
        wayOut: { zh: '补齐后列入新闻发言人名单', en: 'Complete it' },
      })
    if (!held) return no('post', '{who}无人任职', 'Nobody holds {who}')
    if (!number) return no('number', '未填任命文号', 'The number of the appointment is missing')
    return holds({ who, number })
  },
)

export const name = command({
  name: 'spokesperson.name',
  title: { zh: '列入新闻发言人名单', en: 'Name a spokesperson' },
  who: { zh: '办公室主任、政务公开科', en: 'Office director, disclosure section' },
  creates: true,
  input: spokespersonInputs.name,
  stages: ['new'],
  by: () => [
    { to: 'post:office-director', norm: 'spokesperson.duties' },
    { to: 'post:office-disclosure', norm: 'spokesperson.duties' },
  ],
  rules: {
    'spokesperson.duties': ({ input, org, at }) =>
      input
        ? appointed({
            number: input.number,
            held: org.holderOf(input.post, at) !== undefined,
            who: org.name(input.post).zh,
          })
        : pending(),
  },
  decide: (c) => [
    {
      type: 'spokesperson.named',
      data: {
        on: c.today.toString(),
        by: actedAs(c.actor),
        post: c.input.post,
        number: c.input.number!,
        phone: c.input.phone,
      },
    },
  ],
})
