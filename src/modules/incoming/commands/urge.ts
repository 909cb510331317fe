import { post, type Grant } from '#kernel'
import { byKeeper } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { unmarked } from '../rules/secrecy.ts'

const supervision: Grant = { to: post('office-supervision') }

/** 催办 (公文处理工作条例24条(六)): to whoever has the paper now; the number that was called goes on record. */
export const urge = command({
  name: 'incoming.urge',
  title: { zh: '催办', en: 'Urge' },
  who: { zh: '文电科、督查科、办公室主任', en: 'Registry, supervision, office director' },
  input: inputs.urge,
  stages: ['registered', 'checked', 'proposing', 'instructing', 'undertaking'],
  by: () => [...byKeeper(), supervision],
  rules: { 'secrecy.keep': (c) => unmarked(c.input) },
  decide: (c) => [{ type: 'incoming.urged', data: { ...markOf(c), text: c.input.text, phone: c.input.phone ?? null } }],
})
