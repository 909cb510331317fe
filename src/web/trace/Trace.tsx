import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, type CSSProperties } from 'react'
import type { Trace as Traced } from '../../http/contract/index.ts'
import { trace as query } from '../api/matters.ts'
import { settled } from '../i18n/punctuation.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import { Panel } from '../parts/Panel.tsx'
import { Separated } from '../parts/Separated.tsx'
import { card, layout } from './layout.ts'
import { Step } from './Step.tsx'
import './trace.css'
import { w } from './words.ts'

type Props = { readonly kind: string; readonly id: string }

/** What led to a matter and what came of it. One ordered list: laid out as a chart where there is room, below each other on a phone and on paper. */
export function Trace({ kind, id }: Props) {
  const say = useSay()
  const { data } = useSuspenseQuery(query(kind, id))
  const { nodes, edges, more } = data
  return (
    <Panel
      title={say(w.trace)}
      extra={<Separated className="tally">{[nodes.length > 1 && say(w.count, { n: nodes.length })]}</Separated>}
    >
      {edges.length ? <Chart trace={data} /> : <p className="muted">{say(w.alone)}</p>}
      {more && <p className="muted small">{say(w.more, { n: nodes.length })}</p>}
    </Panel>
  )
}

const rem = (value: number): string => `${value}rem`
const placed = (place: { readonly x: number; readonly y: number }): CSSProperties => ({
  left: rem(place.x),
  top: rem(place.y),
})

function Chart({ trace: { root, nodes, edges } }: { readonly trace: Traced }) {
  const say = useSay()
  const { comma } = useMarks()
  const laid = useMemo(
    () =>
      layout(
        nodes.map(({ key }) => key),
        edges,
      ),
    [nodes, edges],
  )
  const region = useRef<HTMLDivElement>(null)
  // The matter itself is in sight, however long the way to it.
  useEffect(() => {
    const around = region.current
    const here = around?.querySelector<HTMLElement>('.step.here')
    if (around && here) around.scrollLeft = here.offsetLeft - (around.clientWidth - here.offsetWidth) / 2
  }, [root])
  const titles = new Map(nodes.map(({ key, row }) => [key, row ? settled(row.title) : say(w.unseen)]))
  const meaning = (from: string, to: string) =>
    edges
      .filter((edge) => edge.from === from && edge.to === to)
      .flatMap(({ says }) => says.map((text) => say(text)))
      .join(comma)
  return (
    <div className="trace" ref={region} role="region" aria-label={say(w.trace)} tabIndex={0}>
      <div className="chart" style={{ width: rem(laid.width), height: rem(laid.height) }}>
        <svg className="lines" viewBox={`0 0 ${laid.width} ${laid.height}`} aria-hidden="true">
          <marker id="arrow" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 6 3 0 6z" />
          </marker>
          {laid.lines.map(({ from, to, path }) => (
            <path
              key={`${from} ${to}`}
              className={from === root || to === root ? 'line near' : 'line'}
              d={path}
              markerEnd="url(#arrow)"
            />
          ))}
        </svg>
        {laid.lines.map(({ from, to, label }) => (
          <span key={`${from} ${to}`} className="meaning" style={placed(label)} aria-hidden="true">
            {meaning(from, to)}
          </span>
        ))}
        <ol>
          {nodes.map((node) => (
            <Step
              key={node.key}
              node={node}
              here={node.key === root}
              style={{ ...placed(laid.places.get(node.key)!), width: rem(card.width), height: rem(card.height) }}
              came={edges
                .filter(({ to }) => to === node.key)
                .map(({ from, to }) => say(w.came, { says: meaning(from, to), title: titles.get(from)! }))}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}
