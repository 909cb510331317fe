import { useEffect, useState } from 'react'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Trouble } from '../../../web/parts/Trouble.tsx'
import type { DocumentView } from '../contract/view.ts'
import { useDrawn } from './use-drawn.ts'
import { w } from './words.ts'

/** The pages as an image: outlines only, so that no font of this machine is needed and nothing in it can run. */
function Pages({ svg, pages }: { readonly svg: string; readonly pages: number }) {
  const say = useSay()
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return address ? <img src={address} alt={`${say(w.paper)}：${say(w.pages, { n: pages })}`} /> : null
}

/** A paper beside its draft: what is typed shows as it will be printed, with what is wrong with its form. */
export function Drawing({ paper }: Pick<DocumentView, 'paper'>) {
  const say = useSay()
  const { data, error, isFetching, refetch } = useDrawn(paper)
  if (error) return <Trouble error={error} again={() => void refetch()} />
  return (
    <figure className="drawing" aria-busy={isFetching}>
      <figcaption className="muted small" role="status">
        {data ? say(w.pages, { n: data.pages }) : say(w.drawing)}
      </figcaption>
      {paper.signatures.some(({ seal }) => seal) && <p className="muted small">{say(w.sealedPaper)}</p>}
      <div className="sheets" role="region" aria-label={say(w.paper)} tabIndex={0}>
        {data && <Pages svg={data.svg} pages={data.pages} />}
      </div>
      {data && (
        <details className="findings" open={data.findings.length > 0}>
          <summary>{data.findings.length ? say(w.findings, { n: data.findings.length }) : say(w.noFindings)}</summary>
          <ul>
            {data.findings.map((finding, i) => (
              <li key={i}>
                {say(finding.says)} <span className="muted small">{finding.clause}</span>
                <p className="muted small">{say(finding.wayOut)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {data && data.warnings.length > 0 && (
        <details className="findings">
          <summary>{say(w.fonts, { n: data.warnings.length })}</summary>
          <ul>
            {data.warnings.map(({ says }) => (
              <li key={says.zh}>{say(says)}</li>
            ))}
          </ul>
        </details>
      )}
    </figure>
  )
}
