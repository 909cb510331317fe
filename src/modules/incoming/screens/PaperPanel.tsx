import type { ReactNode } from 'react'
import type { Matter } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { FileList } from '../../../web/matter/Attached.tsx'
import { looks } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { IncomingView } from '../contract/view.ts'
import { grounds, kinds, signings, urgencies } from '../contract/word.ts'
import { w } from './words.ts'

/** The sheets that go with the paper, for print. */
function Sheets({ of, circulated }: { readonly of: Pick<Matter, 'id'>; readonly circulated: boolean }) {
  const say = useSay()
  const to = `/api/matters/incoming/${encodeURIComponent(of.id)}/sheet`
  return (
    <span className="acts no-print">
      <a className={looks(undefined, true)} href={to} download>
        <Icon name="print" />
        {say(w.sheet)}
      </a>
      {circulated && (
        <a className={looks(undefined, true)} href={`${to}?form=circulation`} download>
          <Icon name="print" />
          {say(w.circulationSheet)}
        </a>
      )}
    </span>
  )
}

/** The paper itself and what stands on it. */
export function PaperPanel({
  paper,
  of,
  circulated,
}: {
  readonly paper: NonNullable<IncomingView['paper']>
  readonly of: Pick<Matter, 'kind' | 'id' | 'files'>
  readonly circulated: boolean
}) {
  const say = useSay()
  const date = useDates()
  const { comma } = useMarks()
  const names = (list: readonly { readonly name: { zh: string; en: string } }[]) =>
    list.map(({ name }) => say(name)).join(comma)
  const d = paper.disagreement
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say(w.sender), paper.sender],
    [
      say(w.number),
      <Separated key="number">
        {[
          paper.their,
          paper.dated && date(paper.dated, 'date'),
          say(kinds[paper.kind]),
          say(w.copies, { n: paper.copies }),
        ]}
      </Separated>,
    ],
    [
      say(w.received),
      <Separated key="received">
        {[
          date(paper.received, 'date'),
          paper.urgency !== 'normal' && <span className="due red">{say(urgencies[paper.urgency])}</span>,
          paper.asks && say(w.asks),
        ]}
      </Separated>,
    ],
    [say(w.signer), [paper.signer, paper.signedBy && say(signings[paper.signedBy])].filter(Boolean).join(comma)],
    [say(w.to), paper.to.join(comma)],
    [say(w.contact), paper.contact],
    [say(w.concerns), names(paper.concerns)],
    [say(w.countersigned), names(paper.countersigned)],
    [say(w.joint), names(paper.joint)],
    [say(w.disagreement), d && names(d.units)],
    [say(w.ours), d?.ours && settled(d.ours)],
    [say(w.theirs), d?.theirs && settled(d.theirs)],
    [say(w.proposalOf), d?.proposal && settled(d.proposal)],
    [
      say(w.direct),
      paper.directTo &&
        [say(paper.directTo.name), paper.ground && say(grounds[paper.ground])].filter(Boolean).join(comma),
    ],
    [say(w.proof), paper.proof && settled(paper.proof)],
    [say(w.bypass), paper.bypass && settled(paper.bypass)],
  ]
  return (
    <Panel title={say(w.paper)} extra={<Sheets of={of} circulated={circulated} />}>
      {of.files.length > 0 && <FileList files={of.files} of={of} />}
      <dl className="facts folds">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd className="written">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {paper.content && (
        <details>
          <summary>{say(w.text)}</summary>
          <div className="prose written">{settled(paper.content)}</div>
        </details>
      )}
    </Panel>
  )
}
