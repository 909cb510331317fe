import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from './contract/database.ts'
import { demoGovernment } from './contract/government.ts'

const hidden = { 'half a character': '\ud83d', 'a NUL': '\0', 'a direction override': '\u202e', 'a bell': '\u0007' }
const engagement = {
  title: '农民丰收节',
  host: 'agriculture',
  sort: 'activity',
  starts: '2026-03-20T09:00',
  ends: '2026-03-20T11:00',
  place: '悦庄镇',
  leaders: ['vice-agriculture'],
  content: '产销对接',
}

/** Whatever the module: what no reader could see and no database keeps is refused by its field before it is looked up. */
eachDatabase('text that cannot be seen', (open) => {
  let demo: Awaited<ReturnType<typeof demoGovernment>>
  beforeAll(async () => {
    demo = await demoGovernment(await open(), '2026-03-02T09:00')
  })
  const entries = () => demo.government.database.kysely.selectFrom('journal').select('position').execute()
  const refusedAt = async (given: ReturnType<typeof demo.does>) => {
    const outcome = await given
    return outcome.ok ? 'accepted' : outcome.refusals.map(({ norm, field }) => [norm, field])
  }

  describe.each(Object.entries(hidden))('%s', (_, sign) => {
    it('in a field, in a list, in what another matter is looked up by, in the reason of an exception', async () => {
      const before = await entries()
      const invite = (input: object) =>
        demo.does('agriculture.clerk', 'engagement.invite', undefined, { ...engagement, ...input })
      expect(await refusedAt(invite({ title: `丰收${sign}节` }))).toEqual([['system.input', 'title']])
      expect(await refusedAt(invite({ leaders: [`vice${sign}`], place: sign }))).toEqual([
        ['system.input', 'place'],
        ['system.input', 'leaders.0'],
      ])
      expect(await refusedAt(invite({ conference: `x${sign}` }))).toEqual([['system.input', 'conference']])
      const files = [{ sha256: 'a'.repeat(64), name: `附件${sign}.pdf` }]
      expect(await refusedAt(invite({ files }))).toEqual([['system.input', 'files.0.name']])
      expect(
        await refusedAt(
          demo.does('mayor', 'topic.approve', 'none', {}, { exceptions: { 'topic.unsettled': `抗旱${sign}` } }),
        ),
      ).toEqual([['system.input', 'exceptions.topic.unsettled']])
      expect(await entries()).toEqual(before)
    })

    it('in the name of a matter, and in the key of a command', async () => {
      const revised = (id: string, key: string) =>
        refusedAt(demo.does('finance.clerk', 'topic.revise', id, { title: '预算' }, { key }))
      expect(await revised(`a${sign}`, 'k')).toEqual([['system.input', 'id']])
      expect(await revised('a', `k${sign}`)).toEqual([['system.input', 'key']])
    })
  })

  it('leaves line ends, tabs, emoji and rare characters alone', async () => {
    const outcome = await demo.does('finance.clerk', 'topic.draft', undefined, {
      title: '㛃、䶮、𬭎 👍🏽 预算',
      meeting: 'executive',
      summary: '一、\t收入\n二、支出',
    })
    expect(outcome).toMatchObject({ ok: true })
  })
})
