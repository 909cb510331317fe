import { z } from 'zod'
import { pending } from '#kernel'
import { line, postId, unitId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { byOffice, office } from '../authority.ts'
import { command } from '../command.ts'
import { chargeNow, postOf, unitOf } from '../lookups.ts'
import { answersToLeader, invalid, oneLeader, underMayor } from '../rules.ts'
import { knownPost, knownUnit, leading, valid } from '../validity.ts'

/** Division of work 分工, as one paper adjusts it: the leaders named get these units and no others. */
export const setCharge = command({
  name: 'organisation.set-charge',
  title: { zh: '调整分工', en: 'Set the division of work' },
  who: office,
  input: z.strictObject({
    charge: z
      .array(
        z.strictObject({
          leader: postId({ title: '领导', titleEn: 'Leader' }),
          units: z
            .array(unitId({ title: '单位', titleEn: 'Unit' }))
            .max(200)
            .meta({ title: '分管单位', titleEn: 'Units', widget: 'units' }),
        }),
      )
      .min(1)
      .max(50)
      .meta({ title: '分工', titleEn: 'Division of work', widget: 'charge' }),
    number: line(100, { title: '分工文件文号', titleEn: 'Number of the document' }).optional(),
  }),
  stages: ['standing'],
  by: byOffice('leader.portfolio'),
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        ...(c.input?.charge.flatMap(({ leader, units }, i) => [
          () => knownPost(c, `charge.${i}.leader`, leader),
          () => leading(c, `charge.${i}.leader`, leader),
          ...units.map((unit, j) => () => knownUnit(c, `charge.${i}.units.${j}`, unit)),
        ]) ?? []),
        (input) =>
          new Set(input.charge.map((c) => c.leader)).size < input.charge.length
            ? invalid('charge', { zh: '同一位领导只列一次', en: 'Name each leader once' })
            : undefined,
      ),
    'leader.portfolio': ({ input, state, org, at }) => {
      if (!input) return pending()
      const named = input.charge.map((c) => c.leader)
      const after = [
        ...chargeNow(state, at).filter((c) => !named.includes(c.leader)),
        ...input.charge.flatMap(({ leader, units }) => units.map((unit) => ({ leader, unit }))),
      ]
      const leaders = Map.groupBy(after, (c) => c.unit)
      const doubled = [...leaders]
        .filter(([, list]) => list.length > 1)
        .map(([unit, list]) => `${org.name(unit).zh}（${list.map((c) => org.name(c.leader).zh).join('、')}）`)
      const left = state.units
        .filter((unit) => unitOf(state, unit.id, at) && answersToLeader(unit.kind) && !leaders.has(unit.id))
        .map((unit) => unit.name.zh)
      return oneLeader({ doubled, left })
    },
    'audit.independence': ({ input, state, at }) => {
      if (!input) return pending()
      const given = input.charge.flatMap(({ leader: id, units }) => {
        const leader = postOf(state, id, at)
        const independent = units.flatMap((unit) => unitOf(state, unit, at) ?? []).filter((unit) => unit.independent)
        return leader ? independent.map((unit) => ({ unit: unit.name, leader })) : []
      })
      return underMayor({ field: 'charge', given })
    },
  },
  decide: ({ input, at }) => {
    const from = stamp(at)
    const charge = input.charge.flatMap(({ leader, units }) => units.map((unit) => ({ leader, unit, from })))
    return [
      {
        type: 'organisation.charge-set',
        data: {
          leaders: input.charge.map((c) => c.leader),
          charge,
          from,
          ...(input.number ? { number: input.number } : {}),
        },
      },
    ]
  },
})
