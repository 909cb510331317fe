import { fails, holds, notApplicable, rule } from '#kernel'
import { places, type Place } from '../contract/words.ts'
import { awaitsCleanUp, type Held } from '../state.ts'
import type { Case } from './case.ts'

/** Where an open document has still to appear. */
export const unpublished = (d: Held): Place[] =>
  (Object.keys(places) as Place[]).filter((place) => !d.publications.some((p) => p.places.includes(place)))

export const gazette = rule<Case>('document.gazette', ({ document: d }) => {
  if (d.publicity !== 'published') return notApplicable({ zh: '不主动公开', en: 'Not published' })
  const left = unpublished(d)
  if (left.length)
    return fails({
      facts: { left: left.map((place) => places[place].zh) },
      says: { zh: '主动公开的公文尚未在{left}刊载', en: 'Not yet published in: {left}' },
      wayOut: { zh: '刊载后登记', en: 'Publish it and record it' },
    })
  return holds({ on: d.publications.map((p) => p.day) })
})

export const cleanUp = rule<Case>('document.clean-up', ({ document: d }) => {
  if (!d.replacedBy) return notApplicable()
  if (awaitsCleanUp(d))
    return fails({
      facts: { by: d.replacedBy.title },
      says: { zh: '已有新文件{by}，尚未清理', en: 'Replaced by {by}, and not cleaned up' },
      wayOut: { zh: '废止、修改或说明继续有效', en: 'Repeal it, amend it, or say that it stays in force' },
    })
  return holds({ by: d.replacedBy.title })
})
