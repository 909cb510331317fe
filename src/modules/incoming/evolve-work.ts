import { circulate, passOver, withdraw } from './circulation.ts'
import type { IncomingEvent } from './events.ts'
import { noted } from './evolve-note.ts'
import type { Known } from './state.ts'

export type WorkingEvent = Extract<
  IncomingEvent,
  {
    type: `incoming.${'number-asked' | 'numbered' | 'number-voided' | 'undertaken' | 'declined' | 'handed-on' | 'undertaker-added' | 'undertaker-removed' | 'circulated' | 'circulation-withdrawn' | 'reader-passed' | 'urged' | 'extended' | 'reported'}`
  }
>

/** What happens around a stage without leading to another. */
export function working(s: Known, event: WorkingEvent): Known {
  const work = s.work
  switch (event.type) {
    case 'incoming.number-asked':
      return s
    case 'incoming.numbered':
      return numbered(s, event.data)
    case 'incoming.number-voided': {
      const { reason, on } = event.data
      const number = written(event.data)
      return noted({ ...s, numberVoid: { number, reason, on } }, event, `${number}：${reason}`)
    }
    case 'incoming.undertaken': {
      const { unit, on, contact } = event.data
      return { ...s, work: work && { ...work, taken: [...work.taken, { unit, on, contact }] } }
    }
    case 'incoming.declined':
      return noted({ ...s, work: work && { ...work, declined: event.data.reason } }, event, event.data.reason, {
        of: event.data.unit,
      })
    case 'incoming.handed-on': {
      const { lead, due, reason, on } = event.data
      const next = work && {
        ...work,
        lead,
        assist: work.assist.filter((id) => id !== lead),
        due,
        on,
        taken: work.taken.filter((t) => t.unit !== lead),
        declined: null,
      }
      return noted({ ...s, work: next }, event, reason, { of: lead })
    }
    case 'incoming.undertaker-added':
      return noted(
        { ...s, work: work && { ...work, assist: [...work.assist, event.data.unit] } },
        event,
        event.data.reason,
        { of: event.data.unit },
      )
    case 'incoming.undertaker-removed': {
      const assist = work?.assist.filter((id) => id !== event.data.unit) ?? []
      return noted({ ...s, work: work && { ...work, assist } }, event, event.data.reason, { of: event.data.unit })
    }
    case 'incoming.circulated':
      return { ...s, circulation: circulate(s.circulation, event.data) }
    case 'incoming.circulation-withdrawn': {
      const { posts, on, reason } = event.data
      return noted({ ...s, circulation: withdraw(s.circulation, posts, on) }, event, reason, { of: posts.join(' ') })
    }
    case 'incoming.reader-passed': {
      const { post, next, reason } = event.data
      return noted({ ...s, circulation: passOver(s.circulation, post) }, event, reason, { of: `${post} ${next}` })
    }
    case 'incoming.urged':
      return noted(s, event, [event.data.text, event.data.phone].filter(Boolean).join(' ☎ '))
    case 'incoming.extended':
      return noted({ ...s, work: work && { ...work, due: event.data.until } }, event, event.data.reason, {
        of: event.data.until,
      })
    case 'incoming.reported':
      return noted({ ...done(s, event.data), important: s.important || event.data.important }, event, event.data.text, {
        of: event.data.unit,
        files: event.data.files,
      })
  }
}

type Numbered = Pick<Extract<IncomingEvent, { type: 'incoming.numbered' }>['data'], 'mark' | 'year' | 'number'>
const written = ({ mark, year, number }: Numbered): string => `${mark}〔${year}〕${number}号`
const numbered = ({ numberVoid: _, ...s }: Known, data: Numbered): Known => ({ ...s, number: written(data) })

const done = (s: Known, data: { readonly unit: string; readonly done?: true }): Known =>
  data.done && s.work ? { ...s, work: { ...s.work, done: [...(s.work.done ?? []), data.unit] } } : s
