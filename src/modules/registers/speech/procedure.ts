import { defineProcedure, post, unit } from '#kernel'
import { capacities, speechForms } from '../contract/word.ts'
import { filesOf } from '../entry.ts'
import { ask } from './commands/ask.ts'
import { consent } from './commands/consent.ts'
import { give } from './commands/give.ts'
import { refuse } from './commands/refuse.ts'
import { consenter } from './rules.ts'
import { asked, evolve, type SpeechEvent, type SpeechState } from './state.ts'

/** 讲话、文章发表审批. */
export const speech = defineProcedure<SpeechState, SpeechEvent>({
  kind: 'speech',
  title: { zh: '讲话和文章', en: 'Speeches and articles' },
  stages: {
    new: { zh: '新建', en: 'New' },
    asked: { zh: '待同意', en: 'Asked' },
    consented: { zh: '已同意', en: 'Consented' },
    given: { zh: '已发表', en: 'Given' },
    refused: { zh: '未同意', en: 'Refused' },
  },
  asides: ['refused'],
  says: { 'speech.asked': { zh: '报请同意', en: 'Asked' }, 'speech.given': { zh: '已发表', en: 'Given' } },
  initial: { stage: 'new' },
  evolve,
  commands: [ask, consent, give, refuse],
  describe: (c) => {
    if (c.state.stage === 'new') return { title: '', closed: false }
    const s = asked(c.state)
    const of = c.org.post(s.asked.post)?.unit
    return {
      title: s.speech.title,
      ...(of ? { unit: of } : {}),
      closed: s.stage === 'given' || s.stage === 'refused',
      search: [s.speech.where, s.speech.text].join('\n'),
      facets: {
        post: s.asked.post,
        form: s.speech.form,
        capacity: s.speech.capacity,
        date: s.speech.date,
        year: Number(s.speech.date.slice(0, 4)),
        point: `${capacities[s.speech.capacity].zh}，${speechForms[s.speech.form].zh}，${s.speech.where}`,
      },
      files: [...filesOf(s.speech), ...(s.stage === 'given' ? s.given.files : [])],
    }
  },
  audience: (c) => {
    if (c.state.stage === 'new') return []
    const asker = c.state.asked.post
    const of = c.org.post(asker)?.unit
    return [post(asker), post(consenter(asker, c)), 'office', ...(of ? [unit(of)] : [])]
  },
  deadlines: (c) =>
    c.state.stage === 'asked'
      ? [
          {
            norm: 'speech.consent',
            owes: [post(consenter(c.state.asked.post, c))],
            says: { zh: '同意或不同意', en: 'Consent or refuse' },
            by: c.state.speech.date,
            lapse: 'remind',
          },
        ]
      : [],
  owed: { 'speech.consent': { zh: '县长或分管领导', en: 'Mayor or leader in charge' } },
  view: ({ state }) => (state.stage === 'new' ? null : state),
})
