import type { UnitId } from '#kernel'
import { end } from '../moment.ts'
import type { Span } from '../moment.ts'
import type { OrganisationEvent } from './events.ts'
import type { AbsenceRecord, OrganisationState } from './state.ts'

const open = (span: Span, until: string): boolean => end(span.until) > end(until)
/** Ends what still runs at that moment. */
const ended = <T extends Span>(list: readonly T[], until: string, which: (item: T) => boolean): T[] =>
  list.map((item) => (which(item) && open(item, until) ? { ...item, until } : item))

export function evolve(state: OrganisationState, event: OrganisationEvent): OrganisationState {
  switch (event.type) {
    case 'organisation.established': {
      const { from: _, ...founding } = event.data
      return { ...founding, stage: 'standing', designations: [], absences: [] }
    }
    case 'organisation.appointed':
      return { ...state, holders: [...state.holders, event.data] }
    case 'organisation.relieved': {
      const { post, person, until } = event.data
      return { ...state, holders: ended(state.holders, until, (h) => h.post === post && h.person === person) }
    }
    case 'organisation.charge-set': {
      const { leaders, charge, from } = event.data
      return { ...state, charge: [...ended(state.charge, from, (c) => leaders.includes(c.leader)), ...charge] }
    }
    case 'organisation.pair-set': {
      const { leader, from } = event.data
      return { ...state, pairs: [...ended(state.pairs, from, (p) => p.leader === leader), event.data] }
    }
    case 'organisation.designated':
      return { ...state, designations: [...ended(state.designations, event.data.from, () => true), event.data] }
    case 'organisation.designation-revoked':
      return { ...state, designations: ended(state.designations, event.data.until, () => true) }
    case 'organisation.unit-added': {
      const { unit, posts, leader } = event.data
      const charge = leader ? [{ leader, unit: unit.id, from: unit.from }] : []
      return {
        ...state,
        units: [...state.units, unit],
        posts: [...state.posts, ...posts],
        charge: [...state.charge, ...charge],
      }
    }
    case 'organisation.unit-renamed': {
      const { unit, name, posts } = event.data
      return {
        ...state,
        units: state.units.map((u) => (u.id === unit ? { ...u, name, former: [...u.former, u.name] } : u)),
        posts: state.posts.map((p) => ({ ...p, name: posts.find((renamed) => renamed.id === p.id)?.name ?? p.name })),
      }
    }
    case 'organisation.unit-merged':
      return withoutUnit(state, event.data.unit, event.data.into, event.data.until)
    case 'organisation.unit-closed':
      return withoutUnit(state, event.data.unit, event.data.successor, event.data.until)
    case 'organisation.post-added': {
      const { post, pair } = event.data
      return {
        ...state,
        posts: [...state.posts, post],
        pairs: [...state.pairs, ...(pair ? [{ leader: post.id, pair, from: post.from }] : [])],
      }
    }
    case 'organisation.post-closed': {
      const { post, until } = event.data
      return {
        ...state,
        posts: ended(state.posts, until, (p) => p.id === post),
        holders: ended(state.holders, until, (h) => h.post === post),
        pairs: ended(state.pairs, until, (p) => p.leader === post),
      }
    }
    case 'organisation.counsel-added': {
      const { counsel, post, holder } = event.data
      const posts = state.posts.some((p) => p.id === post.id) ? state.posts : [...state.posts, post]
      return { ...state, posts, holders: [...state.holders, holder], counsel: [...state.counsel, counsel] }
    }
    case 'organisation.absence-noted': {
      const { on, ...absence } = event.data
      return {
        ...state,
        absences: [...state.absences.filter((a) => !replacedBy(a, absence) && !longPast(a, on)), absence],
      }
    }
    case 'organisation.absence-ended': {
      const { matter, until } = event.data
      const of = (a: AbsenceRecord) => a.matter?.kind === matter.kind && a.matter.id === matter.id
      // One that had not begun never was.
      return {
        ...state,
        absences: ended(state.absences, until, of).filter((a) => !of(a) || end(a.until) > end(a.from)),
      }
    }
  }
}

/** Its posts lose their holders, its charge ends, its duties go on in the unit that takes over. */
function withoutUnit(state: OrganisationState, id: UnitId, successor: UnitId, until: string): OrganisationState {
  const gone = state.units.find((unit) => unit.id === id)
  const posts = state.posts.filter((post) => post.unit === id).map((post) => post.id)
  return {
    ...state,
    units: state.units.map((unit) => {
      if (unit.id === id) return { ...unit, until, successor }
      return unit.id === successor ? { ...unit, duties: [...new Set([...unit.duties, ...(gone?.duties ?? [])])] } : unit
    }),
    posts: ended(state.posts, until, (post) => posts.includes(post.id)),
    holders: ended(state.holders, until, (holder) => posts.includes(holder.post)),
    charge: ended(state.charge, until, (charge) => charge.unit === id),
  }
}

const replacedBy = (old: AbsenceRecord, absence: AbsenceRecord): boolean =>
  old.post === absence.post &&
  old.matter !== undefined &&
  old.matter.kind === absence.matter?.kind &&
  old.matter.id === absence.matter.id

// The journal keeps all of them; a year is enough for whoever asks who acted at a date (a technical limit, no norm).
const longPast = (absence: AbsenceRecord, on: string): boolean =>
  absence.until.slice(0, 10) < Temporal.PlainDate.from(on).subtract({ years: 1 }).toString()
