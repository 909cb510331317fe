import type { DocumentEvent, Stage } from './events.ts'
import type { Drafted } from './state.ts'

type Of<Type extends DocumentEvent['type']> = Extract<DocumentEvent, { type: Type }>
export type IssuingEvent = Of<
  | 'document.number-asked'
  | 'document.numbered'
  | 'document.affixed'
  | 'document.number-voided'
  | 'document.sealed'
  | 'document.issued'
  | 'document.acknowledged'
  | 'document.published'
  | 'document.replaced'
  | 'document.cleaned-up'
  | 'document.retracted'
  | 'document.repealed'
  | 'document.revoked'
  | 'document.archived'
  | 'document.withdrawn'
>

const on = (d: Drafted, stage: Stage, at: string): Drafted => ({ ...d, stage, entered: at, cameFrom: null })

type Voided = Extract<IssuingEvent, { type: 'document.number-voided' }>['data']

/** Not issued yet, it goes back to be numbered; issued, it keeps on record what stands on the copies. */
function voided(d: Drafted, { mark, year, number, reason, on: day, by }: Voided): Drafted {
  const known = {
    ...d,
    voided: [...(d.voided ?? []), { number: `${mark}〔${year}〕${number}号`, reason, on: day, by }],
  }
  if (d.issue || 'ended' in d) return known
  const waiting = d.stage === 'numbered' || d.stage === 'printed' ? { stage: 'signed' as const, cameFrom: null } : {}
  return { ...known, ...waiting, number: null, print: null, sealsAsked: [], seals: [] }
}

export function evolveIssuing(d: Drafted, { type, data }: IssuingEvent): Drafted {
  switch (type) {
    case 'document.number-asked':
      return { ...d, numberAsked: { mark: data.mark, year: data.year } }
    case 'document.numbered':
      return {
        // What is issued already stays so under its new number.
        ...(d.issue ? d : on(d, 'numbered', data.at)),
        numberAsked: null,
        number: { mark: data.mark, year: data.year, number: data.number },
        sealsAsked: d.issue ? d.sealsAsked : (data.seals ?? []),
      }
    case 'document.affixed':
      return { ...d, seals: [...d.seals, data.seal] }
    case 'document.number-voided':
      return voided(d, data)
    case 'document.sealed':
      return {
        ...on(d, 'printed', data.at),
        print: { copies: data.copies, printed: data.printed },
        seals: [...d.seals, ...(data.seal ? [data.seal] : [])],
      }
    case 'document.issued':
      return {
        ...on(d, 'issued', data.at),
        issue: { on: data.on, by: data.by, text: data.text, outside: data.outside },
        deliveries: data.units.map((unit) => ({ unit, on: data.on, received: null })),
      }
    case 'document.acknowledged':
      return {
        ...d,
        deliveries: d.deliveries.map((delivery) =>
          delivery.unit === data.unit
            ? { ...delivery, received: { on: data.on, by: data.by, text: data.text } }
            : delivery,
        ),
      }
    case 'document.published':
      return { ...d, publications: [...d.publications, data] }
    case 'document.replaced':
      return { ...d, replacedBy: { id: data.by, title: data.title, on: data.on } }
    case 'document.cleaned-up':
      return { ...d, cleanUps: [...d.cleanUps, data] }
    case 'document.archived':
      return {
        ...on(d, 'archived', data.at),
        filing: { on: data.on, by: data.by, retention: data.retention, volume: data.volume },
      }
    case 'document.retracted':
      return { ...d, stage: 'retracted', ended: data }
    case 'document.repealed':
      return { ...d, stage: 'repealed', ended: data }
    case 'document.revoked':
      return { ...d, stage: 'revoked', ended: data }
    case 'document.withdrawn':
      return { ...d, stage: 'withdrawn', ended: data }
  }
}
