import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from './contract/database.ts'
import { demoGovernment } from './contract/government.ts'

/** Whatever the module: this system holds no state secrets (保守国家秘密法31条), and the refusal repeats nothing of them. */
eachDatabase('a classified marking', (open) => {
  let demo: Awaited<ReturnType<typeof demoGovernment>>
  beforeAll(async () => {
    demo = await demoGovernment(await open(), '2026-03-02T09:00')
  })
  const draft = (input: object) =>
    demo.does('finance.clerk', 'topic.draft', undefined, { title: '预算调整', meeting: 'executive', ...input })

  it('[secrecy.keep] refuses: a topic whose title, summary or comment carries one, and writes nothing', async () => {
    for (const input of [{ title: '预算调整【秘密】' }, { title: '预算调整', summary: '机密★1年\n增加安排' }]) {
      const outcome = await draft(input)
      expect(outcome).toMatchObject({ ok: false, refusals: [{ norm: 'secrecy.keep', article: 77 }] })
      expect(JSON.stringify(outcome)).not.toContain('增加安排')
    }
    const topic = await draft({})
    if (!topic.ok) throw new Error('refused')
    const comment = await demo.does('finance.head', 'topic.comment', topic.id, { text: '见密级：机密 的附件' })
    expect(comment).toMatchObject({ ok: false, refusals: [{ norm: 'secrecy.keep' }] })
    const entries = await demo.government.database.kysely
      .selectFrom('journal')
      .select('type')
      .where('kind', '=', 'topic')
      .execute()
    expect(entries).toEqual([{ type: 'topic.drafted' }])
  })

  it('[secrecy.keep] allows: what only speaks of secrets', async () => {
    expect(await draft({ title: '加强国家秘密和商业秘密保护工作' })).toMatchObject({ ok: true })
  })

  it('is told once where the module tells it too', async () => {
    const outcome = await demo.does('finance.clerk', 'document.draft', undefined, { title: '关于预算的通知【机密】' })
    expect(outcome.ok ? [] : outcome.refusals.filter(({ norm }) => norm === 'secrecy.keep').length).toBe(1)
  })
})
