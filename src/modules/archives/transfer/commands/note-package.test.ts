import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { checked, drawnUp, givenTransfer, now, packed } from '../../testing/given.ts'

const past = givenTransfer(drawnUp, checked)
const {
  on: _,
  by,
  ...made
} = packed().data as Extract<ReturnType<typeof packed>, { type: 'archive-transfer.packed' }>['data']
const note = (input: object, as = 'system') =>
  past.when('note-package', { by, flaws: [], made, ...input }, { as, at: now })
const lost = {
  item: 'document-1',
  flaw: 'file-lost',
  norm: 'system.input',
  says: { zh: '丢失', en: 'Lost' },
  wayOut: { zh: '恢复', en: 'Restore it' },
}

describe('archive-transfer.note-package', () => {
  it('keeps where it lies, or goes back with what was found', () => {
    const outcome = note({})
    expect(outcome.ok && outcome.events).toEqual([packed()])
    const found = note({ flaws: [lost], made: null })
    if (!found.ok) throw new Error('refused')
    expect(past.and(...(found.events as never[])).state).toMatchObject({
      stage: 'drawn',
      check: { flaws: [lost] },
      package: null,
    })
  })
  it('not of another list than the one that stands, and only by the system', () => {
    expect(refusedBy(note({ made: { ...made, lines: [] } }))).toEqual(['system.input'])
    expect(
      refusedBy(note({ made: { ...made, lines: [...made.lines, { ...made.lines[0]!, item: 'document-2' }] } })),
    ).toEqual(['system.input'])
    expect(refusedBy(note({}, 'office-registry'))).toEqual(['system.authority'])
  })
})
