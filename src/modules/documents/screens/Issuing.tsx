import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { DocumentView } from '../contract/view.ts'
import { places, retentions } from '../contract/words.ts'
import { Signer } from './Signer.tsx'
import { w } from './words.ts'

/** Who put on which seal over which content, and what such a seal is not. */
function Seals({ view }: { readonly view: DocumentView }) {
  const say = useSay()
  const date = useDates()
  if (view.seals.length === 0) return say(w.sealPlace)
  return (
    <>
      {view.seals.map((seal) => (
        <div key={seal.name}>
          {seal.name}{' '}
          <span className="muted small">
            <Signer by={seal.by} /> {date(seal.on, 'day')}
          </span>{' '}
          <code>{seal.sha256.slice(0, 16)}…</code>{' '}
          <span className={seal.holds ? 'muted' : 'due red'}>{say(seal.holds ? w.holds : w.broken)}</span>
        </div>
      ))}
      <p className="muted small">{say(w.sealImage)}</p>
    </>
  )
}

/** What became of the signed paper: number, copies, who has received it, where it is published and kept. */
export function Issuing({ view }: { readonly view: DocumentView }) {
  const say = useSay()
  const date = useDates()
  const { comma } = useMarks()
  if (!view.signature && !view.ended && !view.voided.length) return null
  const { signature, issue, print } = view
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      say(w.number),
      view.number && (
        <>
          {view.number} {view.numberVoid && <span className="due red">{say(w.numberVoid)}</span>}
        </>
      ),
    ],
    [
      say(w.voided),
      view.voided.map(({ number, reason, on }) => `${number}（${settled(reason)}，${date(on, 'day')}）`).join(comma),
    ],
    [
      say(w.hash),
      signature && (
        <>
          <code>{signature.hash.slice(0, 16)}…</code>{' '}
          <span className={signature.holds ? 'muted' : 'due red'}>{say(signature.holds ? w.holds : w.broken)}</span>
        </>
      ),
    ],
    [say(w.print), print && say(w.printedAs, { copies: print.copies, date: date(print.printed, 'day') })],
    [say(w.seals), (view.seals.length > 0 || print) && <Seals view={view} />],
    [
      say(w.issued),
      issue && `${date(issue.on, 'fullDate')}${issue.dayOff ? `（${say(w.dayOff, { day: issue.dayOff })}）` : ''}`,
    ],
    [say(w.outside), issue?.outside.map(settled).join(comma)],
    [
      say(w.published),
      view.publications
        .map(
          (p) => `${p.places.map((place) => say(places[place])).join(comma)} ${date(p.day, 'day')} ${p.address ?? ''}`,
        )
        .join('；'),
    ],
    [
      say(w.replacedBy),
      view.replacedBy && (
        <Link to="/matters/$kind/$id" params={{ kind: 'document', id: view.replacedBy.id }}>
          {settled(view.replacedBy.title)}
        </Link>
      ),
    ],
    [say(w.filing), view.filing && `${say(retentions[view.filing.retention])} ${view.filing.volume ?? ''}`],
    [say(w.ended), view.ended && `${settled(view.ended.reason)}（${date(view.ended.on, 'day')}）`],
  ]
  const done = view.deliveries.filter((d) => d.received).length
  return (
    <Panel title={say(w.issuing)}>
      <dl className="facts folds">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {view.deliveries.length > 0 && (
        <details>
          <summary>{say(w.deliveries, { done, all: view.deliveries.length })}</summary>
          <ul className="linked">
            {view.deliveries.map(({ unit, received }) => (
              <li key={unit.id}>
                {say(unit.name)}{' '}
                <span className={received ? 'muted small' : 'due amber'}>
                  {received ? say(w.received, { date: date(received.on, 'day') }) : say(w.notReceived)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}
