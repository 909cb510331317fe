import { useSay } from '../../i18n/use-say.ts'
import { Button } from '../../parts/Button.tsx'
import { w } from '../words.ts'
import type { Draft } from './use-draft.ts'

/** Says that what stands in the form was typed earlier: nobody should send what they do not remember. */
export function Restored({ draft }: { readonly draft: Draft }) {
  const say = useSay()
  if (!draft.values) return null
  return (
    <p className="restored" role="status">
      {say(w.restored)}
      <Button look="plain" small onClick={draft.discard}>
        {say(w.discard)}
      </Button>
    </p>
  )
}
