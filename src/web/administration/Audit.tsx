import { useState } from 'react'
import { save, sealJournal, verifyJournal, type Verification } from '../api/administration.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { tell } from '../parts/notices.ts'
import { Panel } from '../parts/Panel.tsx'
import { SignInLog } from './SignInLog.tsx'
import { useWork } from './use-work.ts'
import { w } from './words.ts'

function Outcome({ outcome }: { readonly outcome: Verification }) {
  const say = useSay()
  const wrong = outcome.differences.length + outcome.sealProblems.length
  if (!wrong) return <p className="due green">{say(w.clean, outcome)}</p>
  return (
    <div role="alert" className="differences">
      <p>{say(w.differs, { n: wrong })}</p>
      <ul>
        {outcome.differences.map((difference) => (
          <li key={difference.kind + difference.id + difference.seq}>
            <code>
              {difference.kind}/{difference.id} {difference.seq}
            </code>{' '}
            {difference.says}
          </li>
        ))}
        {outcome.sealProblems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  )
}

/** The records of others' work: sign-ins, and whether the journal is what it was. */
export function Audit() {
  const say = useSay()
  const [outcome, setOutcome] = useState<Verification>()
  const verify = useWork(verifyJournal, setOutcome)
  const seal = useWork(sealJournal, (sealed) => {
    save(
      new Blob([JSON.stringify(sealed, null, 2)], { type: 'application/json' }),
      `seals-${sealed.exported.slice(0, 10)}.json`,
    )
    tell(say(w.sealed, { n: sealed.seals.length }))
  })
  return (
    <div className="stack">
      <Panel title={say(w.integrity)}>
        <div className="stack">
          <p className="muted">{say(w.verifyHelp)}</p>
          <div className="item-acts">
            <Button look="primary" disabled={verify.isPending} onClick={() => verify.mutate()}>
              {say(w.verify)}
            </Button>
            <Button disabled={seal.isPending} onClick={() => seal.mutate()}>
              {say(w.seal)}
            </Button>
          </div>
          <p className="muted small">{say(w.sealHelp)}</p>
          {outcome && <Outcome outcome={outcome} />}
        </div>
      </Panel>
      <SignInLog />
    </div>
  )
}
