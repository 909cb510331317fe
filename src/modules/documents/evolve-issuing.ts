import type { DocumentEvent, Stage } from './events.ts'
import type { Drafted } from './state.ts'

type Of<Type extends DocumentEvent['type']> = Extract<DocumentEvent, { type: Type }>
export type IssuingEvent = Of<
  | 'document.number-asked'
  | 'document.numbered'
  | 'document.affixed'
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

export function evolveIssuing(d: Drafted, { type, data }: IssuingEvent): Drafted {
  switch (type) {
    case 'document.number-asked':
      return { ...d, numberAsked: { mark: data.mark, year: data.year } }
    case 'document.numbered':
      return {
        ...on(d, 'numbered', data.at),
        numberAsked: null,
        number: { mark: data.mark, year: data.year, number: data.number },
        sealsAsked: data.seals ?? [],
      }
    case 'document.affixed':
      return { ...d, seals: [...d.seals, data.seal] }
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
