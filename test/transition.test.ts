import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { carriedRulebooks, demoOrganisation, establish, makeGovernment, root } from '#app'
import { execute, standingClock, zone, type Government } from '#kernel'
import { allows, refuses } from '#kernel/testing'
import { checkRulebook, type Rulebook } from '#rulebook'
import { eachDatabase } from './contract/database.ts'

const moment = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()

/** The county's next rules, made up: in force in June 2026, with five working days to reply instead of three. */
function nextRulebook(): Rulebook {
  const next = readFileSync(join(root, 'rulebooks/yiyuan-2022.yaml'), 'utf8')
    .replace('rulebook: yiyuan-2022', 'rulebook: yiyuan-2026')
    .replace('adopted: 2022-03-07', 'adopted: 2026-05-28')
    .replace('issued: 2022-03-10', 'issued: 2026-06-01')
    .replace('in_force: 2022-03-10', 'in_force: 2026-06-01')
    .replace(/^(- \{ id: countersign\.reply,.*)with: \{ wd: 3/m, '$1with: { wd: 5')
  const checked = checkRulebook(next, 'yiyuan-2026.yaml')
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems))
  return checked.rulebook
}

eachDatabase('a new version of the rules', (open) => {
  let government: Government
  const clock = standingClock(moment('2026-05-29T09:00'))
  const give = (person: string, command: string, input: unknown, id = 'running') =>
    execute(government, { kind: 'topic', id, command, input, actor: { person } })
  const reply = async (id: string) => {
    const { rulebook } = await government.database.kysely
      .selectFrom('matter')
      .select('rulebook')
      .where('kind', '=', 'topic')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const { due } = await government.database.kysely
      .selectFrom('deadline')
      .select('due')
      .where('kind', '=', 'topic')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return { rulebook, due: due?.toZonedDateTimeISO(zone).toPlainDate().toString() }
  }
  const ask = async (id: string) => {
    await give('finance.clerk', 'draft', { title: '预算', meeting: 'executive', units: ['health'] }, id)
    await give('finance.clerk', 'consult', {}, id)
  }

  beforeAll(async () => {
    government = makeGovernment({ database: await open(), clock, rulebooks: [...carriedRulebooks(), nextRulebook()] })
    await establish(government, demoOrganisation())
    await ask('running')
    clock.set(moment('2026-06-01T10:00'))
    await ask('new')
  })

  test('holds for what begins under it; what runs stays on the version that it began under', async () => {
    expect([await reply('running'), await reply('new')]).toEqual([
      { rulebook: 'yiyuan-2022', due: '2026-06-03' },
      { rulebook: 'yiyuan-2026', due: '2026-06-08' },
    ])
  })

  describe('moves a running matter only by a step of its own', () => {
    refuses('charter.in-force', 'the lead department moves its own topic to the new rules', () =>
      give('finance.head', 'transition', { rulebook: 'yiyuan-2026', reason: '时间更宽' }),
    )

    allows('charter.in-force', 'the office director moves it, with the reason on record', async () => {
      await give('health.head', 'sign', {})
      await give('finance.head', 'submit', {}, 'running')
      return give('office-director', 'transition', { rulebook: 'yiyuan-2026', reason: '新规则印发后统一适用' })
    })

    test('never to a version that is not there', async () => {
      const outcome = await give('office-director', 'transition', { rulebook: 'yiyuan-2050', reason: '试试' })
      expect(outcome.ok ? [] : outcome.refusals.map((r) => [r.norm, r.field])).toEqual([['system.input', 'rulebook']])
    })

    test('and then goes by it', async () => {
      const { rulebook } = await government.database.kysely
        .selectFrom('matter')
        .select('rulebook')
        .where('kind', '=', 'topic')
        .where('id', '=', 'running')
        .executeTakeFirstOrThrow()
      const last = await government.database.kysely
        .selectFrom('journal')
        .select(['type', 'data'])
        .where('kind', '=', 'topic')
        .where('id', '=', 'running')
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      expect({ rulebook, last }).toEqual({
        rulebook: 'yiyuan-2026',
        last: {
          type: 'topic.transitioned',
          data: { from: 'yiyuan-2022', to: 'yiyuan-2026', reason: '新规则印发后统一适用' },
        },
      })
    })
  })
})
