import { useSyncExternalStore } from 'react'

export type Note = { readonly id: number; readonly text: string; readonly bad: boolean }

const shownFor = 6000
let notes: readonly Note[] = []
let last = 0
const listeners = new Set<() => void>()
const set = (next: readonly Note[]) => {
  notes = next
  for (const listener of listeners) listener()
}

/** Tells the reader that something was done, or not; read out by screen readers, gone after a while. */
export function tell(text: string, bad = false): void {
  const note = { id: ++last, text, bad }
  set([...notes, note])
  setTimeout(() => set(notes.filter(({ id }) => id !== note.id)), shownFor)
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const useNotes = (): readonly Note[] => useSyncExternalStore(subscribe, () => notes)
