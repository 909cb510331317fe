import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { makeOrganisation } from '../../who/make-organisation.ts'
import { evolve } from '../evolve.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const by = { as: 'admin-security', at: '2026-03-02T09:00' }
const external = {
  post: 'counsel-external-2',
  person: 'lawyer.li',
  name: '李律师',
  kind: 'external',
  from: '2026-04-01',
  until: '2027-03-31',
}

describe('organisation.add-counsel', () => {
  const noInternal = standing.and({
    type: 'organisation.relieved',
    data: { post: 'counsel-internal', person: 'counsel-internal', until: '2026-03-01' },
  })
  refuses('counsel.system', '没有内部法律顾问时外聘', () => noInternal.when('add-counsel', external, by))
  allows('counsel.system', '内部法律顾问在聘时外聘', () => standing.when('add-counsel', external, by))
  it('serves for the term, both days counted, and reads nothing of the office', () => {
    const judgement = standing.when('add-counsel', external, by)
    if (!judgement.ok) throw new Error('refused')
    const org = makeOrganisation((judgement.events as Parameters<typeof evolve>[1][]).reduce(evolve, standing.state), 2)
    const holder = (time: string) => org.holderOf('counsel-external-2', Temporal.Instant.from(time))
    expect(
      [
        '2026-03-31T23:59:59+08:00',
        '2026-04-01T00:00:00+08:00',
        '2027-03-31T23:59:59+08:00',
        '2027-04-01T00:00:00+08:00',
      ].map(holder),
    ).toEqual([undefined, 'lawyer.li', 'lawyer.li', undefined])
    expect(org.principalsOf({ person: 'lawyer.li' }, Temporal.Instant.from('2026-05-01T09:00:00+08:00'))).toEqual([
      'post:counsel-external-2',
      'staff',
    ])
  })
  it('refuses a term that ends before it begins, a post that is no counsel, and a term that still runs', () => {
    expect(
      [
        { ...external, until: '2026-03-01' },
        { ...external, post: 'finance.head' },
        { ...external, post: 'counsel-external' },
      ].map((input) => refusedBy(standing.when('add-counsel', input, by))),
    ).toEqual([['system.input'], ['system.input'], ['system.input']])
  })
})
