import { z } from 'zod'
import { line } from '../../fields.ts'
import { covers, stamp } from '../../moment.ts'
import { byMayor } from '../authority.ts'
import { command } from '../command.ts'
import { invalid } from '../rules.ts'
import { valid } from '../validity.ts'

/** Afterwards whoever presides by article 7 does so again. */
export const revokeDesignation = command({
  name: 'organisation.revoke-designation',
  title: { zh: '撤销指定', en: 'Revoke the designation' },
  who: { zh: '县长', en: 'Mayor' },
  input: z.strictObject({ reason: line(200, { title: '理由', titleEn: 'Reason' }) }),
  stages: ['standing'],
  by: byMayor('acting.designation'),
  rules: {
    'system.input': (c) =>
      valid(c.input, () =>
        c.state.designations.some((d) => covers(d, c.at.epochMilliseconds))
          ? undefined
          : invalid(
              'reason',
              { zh: '现无指定', en: 'Nobody is named now' },
              { zh: '无需撤销', en: 'Nothing to revoke' },
            ),
      ),
  },
  decide: ({ input, at }) => [
    { type: 'organisation.designation-revoked', data: { until: stamp(at), reason: input.reason } },
  ],
})
