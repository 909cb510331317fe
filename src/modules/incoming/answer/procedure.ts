import { defineProcedure, unit, type Viewpoint } from '#kernel'
import { checks, type AnswerView } from '../contract.ts'
import { acknowledge } from './commands/acknowledge.ts'
import { open } from './commands/open.ts'
import { evolve, sent, type Answer, type AnswerEvent } from './state.ts'

function view(c: Viewpoint<Answer>): AnswerView {
  const s = sent(c.state)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  return {
    sort: s.sort,
    to: named(s.to),
    title: s.title,
    their: s.their,
    number: s.number,
    on: s.on,
    unit: s.unit === null ? null : named(s.unit),
    result: s.result,
    text: s.text,
    document: s.document,
    faults: s.faults.map(({ norm, sentence }) => ({
      norm,
      name: checks[norm],
      article: c.rulebook.norms.get(norm)?.article ?? null,
      sentence,
    })),
    acknowledged: s.stage === 'received' ? { ...s.acknowledged, by: named(s.acknowledged.by) } : null,
  }
}

/** A matter of its own, so that the sender reads the answer and not what was said on the way to it. */
export const answer = defineProcedure<Answer, AnswerEvent>({
  kind: 'answer',
  title: { zh: '来文答复', en: 'Answer' },
  stages: {
    new: { zh: '新建', en: 'New' },
    sent: { zh: '已送达', en: 'Sent' },
    received: { zh: '已签收', en: 'Received' },
  },
  says: {
    'answer.opened': { zh: '送达', en: 'Sent' },
    'answer.acknowledged': { zh: '签收', en: 'Acknowledged' },
  },
  initial: { stage: 'new' },
  evolve,
  links: { answers: { says: { zh: '告知来文单位', en: 'told the sender' }, first: 'that' } },
  commands: [open, acknowledge],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: `${state.sort === 'reply' ? '答复' : '退文'}：${state.title}`,
          unit: state.to,
          closed: state.stage === 'received',
          search: [state.text, state.their, state.document].filter(Boolean).join('\n'),
          facets: {
            sort: state.sort,
            on: state.on,
            point: (state.text ?? state.faults[0]?.sentence ?? '').slice(0, 100),
          },
          links: [{ rel: 'answers', kind: 'incoming', id: state.about }],
          files: state.files,
        },
  audience: ({ state }) => (state.stage === 'new' ? [] : ['office', unit(state.to)]),
  readers: ({ state }) => (state.stage === 'new' ? [] : [unit(state.to)]),
  view,
})
