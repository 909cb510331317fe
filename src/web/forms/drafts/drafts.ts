export type Values = Readonly<Record<string, unknown>>
type Kept = { readonly person: string; readonly drafts: Readonly<Record<string, Values>> }

const key = 'zhenggui.drafts'
/** The newest; nobody has more forms half filled in. */
const most = 40

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
export type Drafts = {
  of(person: string, place: string): Values | undefined
  keep(person: string, place: string, values: Values): void
  drop(person: string, place: string): void
  /** On sign-out nothing that was typed stays on the machine. */
  forget(): void
}

/** The command on its matter that a draft belongs to. */
export const placeOf = (kind: string, id: string | undefined, verb: string): string => [kind, id ?? '', verb].join('/')

/**
 * What was typed into a form and not yet sent, kept on this machine for the person who typed it. A draft of somebody else
 * is never shown and goes at the first look of another person: people share machines.
 */
export function makeDrafts(store: () => Store): Drafts {
  const read = (person: string): Kept => {
    const empty: Kept = { person, drafts: {} }
    try {
      const kept = JSON.parse(store().getItem(key) ?? 'null') as Kept | null
      if (kept?.person === person && typeof kept.drafts === 'object') return kept
      if (kept !== null) store().removeItem(key)
      return empty
    } catch {
      return empty // a damaged or forbidden store: nothing is kept
    }
  }
  const write = (kept: Kept): void => {
    try {
      if (Object.keys(kept.drafts).length) store().setItem(key, JSON.stringify(kept))
      else store().removeItem(key)
    } catch {
      // full or forbidden: the form still works
    }
  }
  const without = ({ person, drafts }: Kept, place: string): Kept => {
    const { [place]: _, ...others } = drafts
    return { person, drafts: others }
  }
  return {
    of: (person, place) => read(person).drafts[place],
    keep: (person, place, values) => {
      const { drafts } = without(read(person), place)
      write({ person, drafts: Object.fromEntries([...Object.entries(drafts), [place, values]].slice(-most)) })
    },
    drop: (person, place) => {
      const kept = read(person)
      if (place in kept.drafts) write(without(kept, place))
    },
    forget: () => {
      try {
        store().removeItem(key)
      } catch {
        // forbidden: nothing was kept either
      }
    },
  }
}

export const drafts = makeDrafts(() => localStorage)
