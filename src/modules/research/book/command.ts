import { commandsOf, post, type Grant, type Surroundings, type Viewpoint } from '#kernel'
import { figure, ratio } from '#rulebook'
import { enough, unannouncedShare } from './rules.ts'
import { knownBook, totals, type Book, type BookEvent } from './state.ts'

export const command = commandsOf<Book, BookEvent>()
export const byOffice = (): Grant[] =>
  ['office-director', 'office-deputy'].map((id) => ({ to: post(id), norm: 'research.days' }))
export const bookId = ({ post: of, year }: { readonly post: string; readonly year: number }): string => `${of}-${year}`

/** Two months, in days. */
export const wantedDays = (c: Pick<Surroundings, 'norm'>): number => {
  const norm = c.norm('research.days')
  return figure(norm, 'months_per_year') * figure(norm, 'days_per_month')
}

export const judgeDays = (c: Viewpoint<Book>) =>
  enough({ days: totals(knownBook(c.state)).days, wanted: wantedDays(c), year: knownBook(c.state).year })
export const judgeShare = (c: Viewpoint<Book>) =>
  unannouncedShare({ ...totals(knownBook(c.state)), share: ratio(c.norm('research.unannounced'), 'at_least') })
