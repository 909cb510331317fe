import { fails, holds, post } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { known } from '../state.ts'
import { markOf, mayor, toRead } from '../who.ts'

export const acknowledge = command({
  name: 'minutes.acknowledge',
  title: { zh: '阅', en: 'Read' },
  help: { zh: '代行签发的纪要，县长返岗后送阅', en: 'Minutes signed by whoever acted are read by the mayor on return' },
  who: { zh: '县长本人', en: 'The mayor in person' },
  input: inputs.acknowledge,
  stages: ['signed'],
  expected: (c) => toRead(known(c.state), c),
  // For several: read after the return; the minutes are signed already.
  batch: true,
  by: () => [{ to: post(mayor), norm: 'minutes.mayor-signs', inPerson: true }],
  rules: {
    'minutes.mayor-signs': (c) =>
      toRead(known(c.state), c)
        ? holds()
        : fails({
            says: { zh: '不是代行签发的，或已经送阅', en: 'Not signed by somebody acting, or read already' },
            wayOut: { zh: '无须再阅', en: 'Nothing to do' },
          }),
  },
  decide: (c) => [{ type: 'minutes.read', data: markOf(c.actor, c) }],
})
