import type { Row } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'
import { w } from './words.ts'

/** Where a matter stands; and that it goes round to be read meanwhile. */
export function StageWords({ row }: { readonly row: Row }) {
  const say = useSay()
  const { circulating } = row.facets
  return (
    <>
      {say(row.stageTitle)}
      {typeof circulating === 'string' && (
        <span className="small muted"> {say(w.circulating, { read: circulating })}</span>
      )}
    </>
  )
}
