import type { Surroundings, UnitId } from '#kernel'
import type { Content } from './events.ts'

type Around = Pick<Surroundings, 'org' | 'rulebook'>

/** 县财政局 is 沂源县财政局 on paper; what already names its place is left. */
export function fullName(id: UnitId, { org, rulebook }: Around): string {
  const { name } = rulebook.government
  if (id === 'office') return `${name}办公室`
  const region = name.replace(/人民政府$/, '')
  const short = org.name(id).zh
  return short.startsWith(region) ? short : region + short.replace(/^县/, '')
}

/** Who issues it, the host first. */
export function issuersOf(d: Pick<Content, 'name' | 'jointly'>, lead: UnitId, c: Around): string[] {
  const { name } = c.rulebook.government
  if (d.name === 'county') return [name]
  if (d.name === 'office') return [`${name}办公室`]
  return [lead, ...d.jointly].map((id) => fullName(id, c))
}
