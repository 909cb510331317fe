import type { Text } from '#kernel'
import type { OrganisationState } from '../organisation/state.ts'

const words: Readonly<Record<string, Text>> = {
  leaders: { zh: '县政府领导', en: 'the leaders' },
  staff: { zh: '全体工作人员', en: 'all staff' },
  public: { zh: '社会公众', en: 'the public' },
  'leader-in-charge': { zh: '分管领导', en: 'the leader in charge' },
  system: { zh: '系统', en: 'the system' },
}

/** Posts, units, outside bodies, principals, parts such as the leader in charge, and persons; anything else stands for itself. */
export function namer(state: OrganisationState, canonical: (post: string) => string): (of: string) => Text {
  const names = new Map<string, Text>(Object.entries(words))
  const people = new Map(
    state.holders.flatMap(({ person, name }) => (name ? [[person, { zh: name, en: name }] as const] : [])),
  )
  for (const { person, post } of state.holders)
    if (!people.has(person))
      people.set(person, state.posts.find((p) => p.id === post)?.name ?? { zh: person, en: person })
  for (const [person, name] of people) names.set(person, name)
  for (const { id, name } of [...state.units, ...state.outside, ...state.posts]) names.set(id, name)
  return (of) => {
    const id = canonical(of.replace(/^(?:post|unit|person):/, ''))
    return names.get(id) ?? { zh: id, en: id }
  }
}
