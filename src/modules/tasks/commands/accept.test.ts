import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { task } from '../procedure.ts'
import { accepted, at, finished, given, opened } from '../testing/given.ts'

const accept = (as: string, ...events: Parameters<typeof given>) =>
  given(opened(), ...events).when('accept', {}, { as, at })

describe('task.accept', () => {
  allows('decision.followed-up', '督查科审核办结', () => accept('office-supervision', finished))
  refuses('decision.followed-up', '牵头单位自行办结', () => accept('finance.head', finished))

  it('closes the task, and nothing that was not claimed', () => {
    const judgement = accept('office-supervision', finished)
    expect(judgement.ok && judgement.events).toEqual([accepted])
    expect(task.describe(given(opened(), finished, accepted).view(at)).closed).toBe(true)
    expect(refusedBy(accept('office-supervision'))).toEqual(['system.stage'])
  })
})
