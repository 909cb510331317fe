import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { demoOrganisation } from '../testing.ts'
import { foundingOf } from './founding.ts'
import { parseOrganisation } from './load.ts'

const source = readFileSync(new URL('../../../demo/organization.yaml', import.meta.url), 'utf8')
type Loose = Record<string, any>
const changed = (change: (file: Loose) => void) => {
  const file = parse(source) as Loose
  change(file)
  return parseOrganisation(stringify(file), 'x.yaml')
}
const problems = (change: (file: Loose) => void) => {
  const read = changed(change)
  return 'problems' in read ? read.problems.map(({ handle, field, says }) => [handle, field, says.en]) : []
}

describe('an organisation file', () => {
  it('is read whole', () => {
    const file = demoOrganisation()
    expect([
      file.leaders.length,
      file.office.length,
      file.units.length,
      file.outside.length,
      file.admins.length,
    ]).toEqual([8, 10, 43, 7, 3])
  })
  it('lays ranks, roles and counsel out', () => {
    const { posts, deputizes, counsel } = foundingOf(demoOrganisation(), '2026-01-01')
    expect(posts.filter((post) => post.role === 'leader').map((post) => post.rank)).toEqual([
      'mayor',
      ...Array.from({ length: 6 }, () => 'vice-mayor'),
      'party-group',
    ])
    expect(posts.filter((post) => post.unit === 'office').map((post) => [post.id, post.role])).toEqual([
      ['office-director', 'office'],
      ['office-deputy', 'office'],
      ['office-deputy-2', 'office'],
      ['office-registry', 'office'],
      ['office-meetings', 'office'],
      ['office-supervision', 'office'],
      ['office-information', 'office'],
      ['office-disclosure', 'office'],
      ['office.clerk', 'clerk'],
    ])
    expect(deputizes).toEqual([{ post: 'executive', for: 'mayor' }])
    expect(counsel.map((c) => [c.post, c.kind])).toEqual([
      ['counsel-internal', 'internal'],
      ['counsel-external', 'external'],
    ])
  })
  it('names the entry, the field and the reason', () => {
    expect(problems((f) => (f.units[8].kind = 'bureau'))).toEqual([
      ['finance', 'kind', expect.stringContaining('department')],
    ])
    expect(problems((f) => delete f.units[8].name)).toEqual([['finance', 'name', 'Missing']])
    expect(problems((f) => delete f.units[8].handle)).toEqual([['units[8]', 'handle', 'Missing']])
    expect(problems((f) => (f.leaders[1].salary = 1))).toEqual([['executive', 'salary', 'There is no such field']])
    expect(problems((f) => (f.government.code = '37'))).toEqual([
      ['', 'government.code', 'Not written as it should be'],
    ])
    expect(problems((f) => delete f.leaders)).toEqual([['', 'leaders', 'Missing']])
  })
  it('says what leads nowhere or stands twice', () => {
    expect(problems((f) => (f.leaders[2].pair = 'nobody'))).toEqual([
      ['vice-agriculture', 'pair', 'There is no leader nobody'],
    ])
    expect(problems((f) => (f.leaders[2].pair = 'vice-agriculture'))).toEqual([
      ['vice-agriculture', 'pair', 'Cannot be the same leader'],
    ])
    expect(problems((f) => (f.leaders[1].deputizes_for = 'president'))).toEqual([
      ['executive', 'deputizes_for', 'There is no leader president'],
    ])
    expect(problems((f) => f.leaders[2].charge.push('nowhere'))).toEqual([
      ['vice-agriculture', 'charge.4', 'There is no unit nowhere'],
    ])
    expect(problems((f) => f.units.push({ handle: 'mayor', name: '县长局', kind: 'township' }))).toEqual([
      ['mayor', 'handle', 'Used twice'],
    ])
    expect(problems((f) => (f.office = f.office.filter((o: Loose) => o.handle !== 'office-director')))).toEqual([
      ['office-director', 'handle', 'This post has to be there'],
    ])
    expect(problems((f) => f.leaders.reverse())).toEqual([['group-member', 'handle', 'The leaders begin with mayor']])
    expect(problems((f) => (f.units = f.units.filter((u: Loose) => u.handle !== 'office')))).toEqual([
      ['office', 'kind', 'There has to be a unit office of kind office'],
      ['executive', 'charge.0', 'There is no unit office'],
    ])
  })
  it('[leader.portfolio] refuses a unit in two charges, and one in none', () => {
    expect(problems((f) => f.leaders[2].charge.push('finance'))).toEqual([
      ['vice-agriculture', 'charge.4', 'finance is in the charge of executive already'],
    ])
    expect(problems((f) => (f.leaders[0].charge = []))).toEqual([['audit', 'charge', "Is in no leader's charge"]])
  })
  it("[audit.independence] refuses an independent unit in another leader's charge than the mayor's", () => {
    const given = (f: Loose) => {
      f.leaders[0].charge = []
      f.leaders[2].charge.push('audit')
    }
    expect(problems(given)).toEqual([
      ['vice-agriculture', 'charge.4', 'audit is independent: it is in the charge of mayor'],
    ])
  })
  it('[org.members] asks for the document of a member who is named in it', () => {
    const holders = (...list: Loose[]) => problems((f) => Object.assign(f, { holders: list }))
    expect(holders({ post: 'mayor', person: 'li.si' })).toEqual([
      ['mayor', 'number', 'A member of the government needs number and date of the appointment'],
    ])
    expect(
      holders(
        { post: 'mayor', person: 'li.si', number: '沂人发〔2022〕1号', date: '2022-01-20' },
        { post: 'finance.clerk', person: 'zhang.san' },
      ),
    ).toEqual([])
    expect(
      holders(
        { post: 'finance.clerk', person: 'zhang.san' },
        { post: 'finance.clerk', person: 'li.si' },
        { post: 'nowhere.clerk', person: 'li.si' },
      ),
    ).toEqual([
      ['finance.clerk', 'person', 'One post, one holder'],
      ['nowhere.clerk', 'post', 'There is no such post'],
    ])
  })
  it('leaves posts empty where it is no demonstration', () => {
    const read = changed((f) =>
      Object.assign(f, {
        government: { ...f.government, demo: false },
        holders: [{ post: 'admin-security', person: 'li.si', name: '李四' }],
      }),
    )
    if ('problems' in read) throw new Error('not read')
    expect(foundingOf(read.organisation, '2026-01-01').holders).toEqual([
      { post: 'admin-security', person: 'li.si', name: '李四', from: '2026-01-01' },
    ])
  })
  it('says where text is no YAML', () => {
    const read = parseOrganisation('leaders: [', 'x.yaml')
    expect('problems' in read && read.problems[0]?.says.zh).toContain('YAML')
  })
})
