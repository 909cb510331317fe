import { describe, expect, it } from 'vitest'
import { examine } from '#kernel'
import { demoWorld } from '#org/testing'
import { numberBookView } from './contract.ts'
import { bookId, written } from './contract/number.ts'
import { numberBook } from './procedure.ts'
import { reactions } from './reactions.ts'
import { given, now, opened, released, reserved, taken, voided } from './testing/given.ts'

const past = given(opened(2), taken(3, '通知'), reserved(4, 5), released(5), taken(6), voided(6))

describe('a number book', () => {
  it('writes a number as it stands on the paper', () => {
    expect(written('源政发', 2026, 1)).toBe('源政发〔2026〕1号')
    expect(written('收', 2026, 1234)).toBe('收〔2026〕1234号')
    expect(bookId('源政发', 2026)).toBe('源政发-2026')
  })

  it('accounts for every number given out', () => {
    const c = past.view(now)
    const view = numberBook.view!(c)
    expect(numberBookView.parse(view)).toEqual(view)
    expect(view).toMatchObject({
      mark: '源政发',
      name: { zh: '县政府文件' },
      after: 2,
      last: 6,
      next: '源政发〔2026〕7号',
      counts: { used: 3, reserved: 1, vacant: 1, void: 1 },
      recent: [{ number: 6 }, { number: 3, written: '源政发〔2026〕3号', title: '通知' }],
      noted: [
        { number: 4, standing: 'reserved' },
        { number: 5, standing: 'vacant' },
        { number: 6, standing: 'void', by: { id: 'office-registry', name: { zh: '文电科（收发文）' } } },
      ],
    })
    expect(numberBook.describe(c)).toEqual({
      title: '源政发〔2026〕字号簿',
      unit: 'office',
      closed: false,
      facets: {
        mark: '源政发',
        year: 2026,
        last: 6,
        used: 3,
        reserved: 1,
        vacant: 1,
        void: 1,
        point: '已编至6号，下一号源政发〔2026〕7号',
      },
    })
  })

  it('stays small: only the last fifty of what was simply taken', () => {
    const { state } = given(opened(), ...Array.from({ length: 120 }, (_, i) => taken(i + 1)))
    expect(state.stage === 'open' && [state.last, state.noted.length, state.recent.length]).toEqual([120, 0, 50])
  })

  it('is asked by papers, and tells them', () => {
    const on = (type: string) => reactions.find((reaction) => reaction.on === type)!
    const c = past.view(now)
    const asked = { type: 'document.number-asked', data: { mark: '源政发', year: 2026, title: '通知' } }
    expect(on('document.number-asked').do({ ...c, id: 'document-1', kind: 'document', event: asked })).toEqual([
      {
        kind: 'number-book',
        id: '源政发-2026',
        command: 'take',
        input: {
          mark: '源政发',
          year: 2026,
          for: { kind: 'document', id: 'document-1' },
          on: '2026-03-10',
          title: '通知',
        },
      },
    ])
    expect(on('number-book.taken').do({ ...c, kind: 'number-book', event: taken(7) })).toEqual([
      {
        kind: 'document',
        id: 'document-7',
        command: 'note-number',
        input: { mark: '源政发', year: 2026, number: 7 },
      },
    ])
    const paper = { type: 'number-book.back-filled', data: { mark: '源政发', year: 2026, number: 5, for: null } }
    expect(on('number-book.back-filled').do({ ...c, kind: 'number-book', event: paper })).toEqual([])
  })

  it('can say before anything is entered what its commands will ask for', () => {
    for (const state of [given(), past])
      for (const command of numberBook.commands)
        if (command.stages === 'any' || command.stages.includes(state.state.stage))
          expect(() =>
            examine(command, { ...state.view(now), input: undefined, facts: undefined, actor: undefined }),
          ).not.toThrow()
  })

  it('is kept by posts that exist', () => {
    const { org } = demoWorld()
    const c = past.view(now)
    const grants = numberBook.commands.flatMap((command) => command.by({ ...c, input: undefined }))
    expect(grants.filter(({ to }) => !org.post(to.slice('post:'.length)))).toEqual([])
  })
})
