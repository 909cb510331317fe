import type { Rulebook } from '../../../../web/api/rulebook.ts'

/** How many days ahead a head reports, and over how many the papers are attached; undefined where no rule says. */
export type Figures = { readonly ahead: number | undefined; readonly over: number | undefined }

export function figures(rulebook: Rulebook): Figures {
  const norms = rulebook.chapters.flatMap(({ articles }) => articles.flatMap(({ norms }) => norms))
  const figure = (norm: string, name: string): number | undefined => {
    const value = norms.find(({ id }) => id === norm)?.figures[name]
    return typeof value === 'number' ? value : undefined
  }
  return { ahead: figure('leave.heads', 'days'), over: figure('leave.long', 'over_days') }
}
