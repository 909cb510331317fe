import { expect, test } from 'vitest'
import type { Prospect } from '../../http/contract/index.ts'
import { awaited, ownActions, withChecks } from './actions.ts'

const text = { zh: '', en: '' }
const prospect = (verb: string, more: Partial<Prospect> = {}): Prospect => ({
  name: `topic.${verb}`,
  verb,
  title: text,
  who: text,
  expected: false,
  mine: true,
  checks: [],
  blocked: false,
  mayRelease: [],
  records: [],
  input: {},
  notYours: [],
  ...more,
})
const check = {
  norm: 'a.b',
  article: 1,
  articleName: null,
  force: 'must',
  norms: text,
  state: 'met',
  facts: {},
} as const

test('what the matter waits for stands first, what is blocked after it, built-in verbs apart', () => {
  const all = [
    prospect('comment'),
    prospect('withdraw'),
    prospect('submit', { expected: true, blocked: true }),
    prospect('consult', { expected: true }),
    prospect('approve', { mine: false, expected: true }),
  ]
  expect(ownActions(all).map(({ verb }) => verb)).toEqual(['consult', 'submit', 'withdraw'])
  expect(awaited(all).map(({ verb }) => verb)).toEqual(['approve'])
})

test('whoever is asked sees what may be done instead beside it; nobody else has it pushed forward', () => {
  const sign = prospect('sign', { expected: true })
  const others = [prospect('add-signer'), prospect('urge'), prospect('return')]
  expect(ownActions([...others, sign]).map(({ verb }) => verb)).toEqual(['sign', 'return', 'add-signer', 'urge'])
  expect(ownActions(others).map(({ verb }) => verb)).toEqual(['add-signer', 'urge', 'return'])
  const blocked = prospect('circle', { expected: true, blocked: true })
  expect(ownActions([blocked, ...others, sign]).map(({ verb }) => verb)).toEqual([
    'sign',
    'return',
    'circle',
    'add-signer',
    'urge',
  ])
  expect(ownActions([...others, blocked]).map(({ verb }) => verb)).toEqual(['circle', 'return', 'add-signer', 'urge'])
})

test('where nothing is expected, a kind says what comes first', () => {
  expect(
    ownActions([prospect('invite'), prospect('reschedule'), prospect('open')], ['convene', 'open']).map(
      ({ verb }) => verb,
    ),
  ).toEqual(['open', 'invite', 'reschedule'])
})

test('the checklist shown is that of the reader’s next step', () => {
  const all = [
    prospect('withdraw', { checks: [check] }),
    prospect('approve', { mine: false, expected: true, checks: [check] }),
    prospect('submit', { expected: true, checks: [check] }),
    prospect('note', { mine: false, checks: [check] }),
  ]
  expect(withChecks(all).map(({ verb }) => verb)).toEqual(['submit', 'approve', 'withdraw', 'note'])
})
