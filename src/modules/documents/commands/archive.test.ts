import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { after, friday, given, isIssued, published, replaced } from '../testing/given.ts'

const open = { publicity: 'published' } as const
const archive = (past: readonly DocumentEvent[]) =>
  given(...past).when('archive', { retention: 'permanent' }, { as: 'office-registry', at: friday })
const cleanUp = (finding: 'keep' | 'amend') =>
  given(...isIssued(), replaced).when('clean-up', { finding, text: '仍有两条适用' }, { as: 'water.clerk', at: friday })
const events = (judgement: ReturnType<typeof cleanUp>) => (judgement.ok ? (judgement.events as DocumentEvent[]) : [])
const end = (verb: 'repeal' | 'revoke' | 'retract', as: string) =>
  given(...isIssued()).when(verb, { reason: '不再适用' }, { as, at: friday })

describe('document.archive and the end of a document', () => {
  allows('document.gazette', '主动公开的已在公报和网站刊载', () =>
    archive([...isIssued(open), published('gazette', 'portal')]),
  )
  refuses('document.gazette', '主动公开的只在网站刊载', () => archive([...isIssued(open), published('portal')]))
  allows('document.gazette', '不主动公开的', () => archive(isIssued()))
  allows('document.clean-up', '清理后说明继续有效', () =>
    archive([...isIssued(), replaced, ...events(cleanUp('keep'))]),
  )
  refuses('document.clean-up', '已有新文件而未清理', () => archive([...isIssued(), replaced]))

  it('owes publication and clean-up without a date', () => {
    const owed = (...past: DocumentEvent[]) =>
      given(...past)
        .deadlines(friday)
        .map((d) => [d.key, d.owes, d.due])
    expect(owed(...isIssued(open))).toEqual([['document.gazette', ['office'], null]])
    expect(owed(...isIssued(), replaced)).toEqual([['document.clean-up', ['unit:water', 'office'], null]])
    expect(owed(...isIssued())).toEqual([])
  })
  it('is repealed from a day on, or revoked from the beginning, by whoever may sign it', () => {
    expect(after(given(...isIssued()), end('repeal', 'mayor'))).toMatchObject({
      stage: 'repealed',
      ended: { reason: '不再适用', on: '2026-03-06' },
    })
    expect(after(given(...isIssued()), end('revoke', 'mayor')).stage).toBe('revoked')
    expect(after(given(...isIssued()), end('retract', 'office-registry')).stage).toBe('retracted')
    expect(refusedBy(end('repeal', 'water.head'))).toEqual(['document.sign-chain'])
  })
})
