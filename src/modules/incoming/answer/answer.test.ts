import { describe, expect, it } from 'vitest'
import { derive } from '#kernel'
import { refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { answerView } from '../contract.ts'
import { reactions } from '../reactions.ts'
import { given as paper, registered, replied, returned, undertaking } from '../testing/given.ts'
import { answer } from './procedure.ts'
import type { AnswerEvent } from './state.ts'

const at = '2026-03-10T09:00'
const given = specify(answer, demoWorld(), 'answer')
const told = (past: ReturnType<typeof paper>, event: { type: string; data: Record<string, unknown> }) =>
  reactions
    .filter(({ on }) => on === event.type)
    .flatMap((reaction) => reaction.do({ ...past.view(at), event, kind: 'incoming' }))
const opened = (past: ReturnType<typeof paper>, event: { type: string; data: any }) => {
  const [next] = told(past, event)
  const outcome = given().when('open', next!.input, { as: 'system', at })
  if (!outcome.ok) throw new Error(refusedBy(outcome).join())
  return given(...(outcome.events as AnswerEvent[]))
}
const reply = () => opened(undertaking().and(replied), replied)

describe('what the sender gets back', () => {
  it('the result, and nothing of what was said on the way to it', () => {
    expect(reply().state).toEqual({
      stage: 'sent',
      about: 'paper',
      sort: 'reply',
      to: 'lucun',
      title: '关于拨付拦河闸修缮资金的请示',
      their: '鲁村政字〔2026〕8号',
      number: '收〔2026〕1号',
      text: '同意拨付。',
      unit: 'water',
      result: 'granted',
      document: null,
      files: [],
      faults: [],
      on: '2026-03-10',
    })
    expect(derive(answer, reply().view(at), [])).toMatchObject({
      title: '答复：关于拨付拦河闸修缮资金的请示',
      unit: 'lucun',
      closed: false,
      audience: ['office', 'unit:lucun'],
      awaits: ['unit:lucun'],
      links: [{ rel: 'answers', kind: 'incoming', id: 'paper' }],
    })
  })
  it('the return, by norm and sentence', () => {
    const back = opened(paper(registered(), returned), returned)
    expect(answerView.parse(answer.view!(back.view(at)))).toMatchObject({
      sort: 'return',
      text: '请分别行文。',
      faults: [{ norm: 'document.one-matter', article: 57, sentence: '恳请增加编制；请拨付经费。' }],
    })
  })
  it('nothing here for a body outside: it has no desk', () => {
    expect(told(paper(registered({ unit: null, body: '市水利局', level: 'superior' }), returned), returned)).toEqual([])
  })
  it('is acknowledged by the unit that asked', () => {
    const outcome = reply().when('acknowledge', { contact: '王主任' }, { as: 'lucun.clerk', at })
    expect(outcome).toMatchObject({
      ok: true,
      events: [
        { type: 'answer.acknowledged', data: { on: '2026-03-10', by: 'lucun.clerk', contact: '王主任', text: null } },
      ],
    })
    expect(refusedBy(reply().when('acknowledge', {}, { as: 'water.clerk', at }))).toEqual(['system.authority'])
  })
  refuses('secrecy.keep', '签收备注带密级标志', () =>
    reply().when('acknowledge', { text: '【机密】' }, { as: 'lucun.clerk', at }),
  )

  it('an issued document that answers it is noted', () => {
    const event = { type: 'document.issued', data: { incoming: 'paper', number: '源政字〔2026〕3号', title: '批复' } }
    expect(told(paper(registered()), event)).toEqual([
      {
        kind: 'incoming',
        id: 'paper',
        command: 'note-document',
        input: { document: 'paper', number: '源政字〔2026〕3号', title: '批复' },
      },
    ])
    expect(told(paper(registered()), { ...event, data: { ...event.data, incoming: null as never } })).toEqual([])
  })
})
