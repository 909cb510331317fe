import { byRegistry } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'

export const retract = command({
  name: 'document.retract',
  title: { zh: '收回', en: 'Retract' },
  help: { zh: '印发有误、尚未生效执行的，收回已发文件', en: 'Issued by mistake: all copies are called back' },
  who: { zh: '文电科', en: 'Registry' },
  input: inputs.retract,
  stages: ['issued'],
  by: byRegistry,
  decide: (c) => [{ type: 'document.retracted', data: { reason: c.input.reason, ...signed(c) } }],
})
