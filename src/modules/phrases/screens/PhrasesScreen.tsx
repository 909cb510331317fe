import { OwnPhrases } from '../../../web/forms/phrases/OwnPhrases.tsx'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Head } from '../../../web/matter/Head.tsx'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { actNames, house, type PhrasesView } from '../contract.ts'
import { w } from './words.ts'

/** One's own phrases by the kind of act in which they are offered: put in order here, added where they are written. */
export function PhrasesScreen({ matter, open }: ScreenProps) {
  const say = useSay()
  const { phrases } = matter.view as PhrasesView
  const acts = actNames.filter((act) => phrases.some((phrase) => phrase.act === act))
  return (
    <>
      <Head matter={matter} open={open} facts={say(w.help)} elsewhere={['order', 'remove']} />
      <div className="stack">
        {acts.map((act) => (
          <Panel key={act} title={say(house[act].title)}>
            <OwnPhrases act={act} />
          </Panel>
        ))}
      </div>
    </>
  )
}
