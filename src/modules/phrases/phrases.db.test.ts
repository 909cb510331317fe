import { beforeAll, expect, it } from 'vitest'
import { execute, listMatters, showMatter, verifyJournal } from '#kernel'
import { demoGovernment, type GovernmentInTest } from '#org/testing'
import { eachDatabase } from '../../../test/contract/database.ts'
import { phrasesModule } from './index.ts'

eachDatabase("somebody's own phrases", (open) => {
  let government: GovernmentInTest
  beforeAll(async () => {
    government = await demoGovernment(await open(), [phrasesModule], '2026-03-10T10:00')
  })
  const add = (person: string, text: string, more: { id?: string; key?: string } = {}) =>
    execute(government, {
      kind: 'phrases',
      command: 'add',
      input: { act: 'instruct', text },
      actor: { person },
      ...more,
    })
  const texts = async (person: string, id = person) => {
    const shown = await showMatter(government, { person }, 'phrases', id)
    return shown && (shown.view as { phrases: { text: string }[] }).phrases.map(({ text }) => text)
  }

  it('are one matter a person, opened by the first and seen by nobody else', async () => {
    expect(await add('mayor', '请办。')).toMatchObject({ ok: true, id: 'mayor', version: 1 })
    expect(await add('mayor', '请阅。')).toMatchObject({ ok: true, id: 'mayor', version: 2 })
    expect(await add('executive', '请阅处。')).toMatchObject({ ok: true, id: 'executive', version: 1 })
    expect(await add('executive', '冒名', { id: 'mayor' })).toMatchObject({ ok: false })
    expect(await texts('mayor')).toEqual(['请办。', '请阅。'])
    expect(await texts('executive')).toEqual(['请阅处。'])
    for (const person of ['executive', 'office-director', 'admin-system', 'admin-audit'])
      expect(await texts(person, 'mayor')).toBeUndefined()
    const { items } = await listMatters(government, { person: 'mayor' }, { kinds: ['phrases'] })
    expect(items.map(({ id }) => id)).toEqual(['mayor'])
    expect((await verifyJournal(government)).differences).toEqual([])
  })
  it('two devices at once, and a line that breaks: each phrase stands once', async () => {
    const person = 'vice-agriculture'
    const outcomes = await Promise.all([
      add(person, '请办。', { key: 'telephone' }),
      add(person, '请阅。', { key: 'desk' }),
      add(person, '请办。', { key: 'telephone' }),
    ])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true])
    expect((await texts(person))?.toSorted()).toEqual(['请办。', '请阅。'].toSorted())
  })
  it('stay with the person while somebody acts for the post', async () => {
    await execute(government, {
      kind: 'organisation',
      id: 'government',
      command: 'note-absence',
      input: {
        post: 'mayor',
        kind: 'away',
        from: '2026-03-09T00:00:00+08:00',
        until: '2026-03-12T23:59:59+08:00',
        reason: '出差',
        matter: { kind: 'leave', id: 'leave-1' },
      },
      actor: 'system',
    })
    expect(await texts('executive', 'mayor')).toBeUndefined()
    expect(await texts('mayor')).toEqual(['请办。', '请阅。'])
    expect(await add('mayor', '酌处。')).toMatchObject({ ok: true, version: 3 })
  })
})
