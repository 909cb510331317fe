import { describe, expect, it } from 'vitest'
import { specify } from '#kernel/testing'
import { demoEstablished, demoOrganisationState, demoWorld } from '#org/testing'
import type { OrganisationEvent, OrganisationState } from '#org'
import { leave } from './procedure.ts'
import { reactions } from './reactions.ts'

const away = (post: string, id: string, until = '2026-03-06T17:30:00+08:00') => ({
  post,
  from: '2026-03-02T00:00:00+08:00',
  until,
  reason: '因公外出',
  kind: 'away' as const,
  matter: { kind: 'leave', id },
})
const state: OrganisationState = {
  ...demoOrganisationState(),
  absences: [
    away('vice-society', 'leader'),
    away('finance.head', 'finance'),
    away('health.head', 'health'),
    away('health.clerk', 'over', '2026-03-03T12:00:00+08:00'),
    { ...away('mayor', 'x'), matter: { kind: 'engagement', id: 'engagement' } },
  ],
}
const asked = (event: OrganisationEvent) => {
  const view = specify(leave, demoWorld())().view('2026-03-04T09:00')
  return reactions
    .filter(({ on }) => on === event.type)
    .flatMap((reaction) => reaction.do({ ...view, state, event, kind: 'organisation' }))
    .map(({ kind, id, command }) => `${kind} ${id} ${command}`)
}

describe('leave looks again who acts', () => {
  it('when somebody of the same circle goes, comes, is appointed or relieved', () => {
    expect({
      'a deputy relieved': asked({
        type: 'organisation.relieved',
        data: { post: 'finance.deputy', person: 'finance.deputy', until: '2026-03-04T09:00:00+08:00' },
      }),
      'a deputy appointed': asked({
        type: 'organisation.appointed',
        data: { post: 'health.deputy', person: 'newcomer', from: '2026-03-04T09:00:00+08:00' },
      }),
      'a leader away': asked({
        type: 'organisation.absence-noted',
        data: { ...away('vice-agriculture', 'new'), on: '2026-03-04' },
      }),
      'a leader back': asked({
        type: 'organisation.absence-ended',
        data: { matter: { kind: 'engagement', id: 'engagement' }, until: '2026-03-04T09:00:00+08:00' },
      }),
      'another pair': asked({
        type: 'organisation.pair-set',
        data: { leader: 'vice-society', pair: 'vice-security', from: '2026-03-04' },
      }),
    }).toEqual({
      'a deputy relieved': ['leave finance refresh'],
      'a deputy appointed': ['leave health refresh'],
      'a leader away': ['leave leader refresh'],
      'a leader back': ['leave leader refresh'],
      'another pair': ['leave leader refresh'],
    })
    expect(asked(demoEstablished())).toEqual([])
  })
})
