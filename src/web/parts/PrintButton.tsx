import { useSay } from '../i18n/use-say.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { w } from './words.ts'

/** Prints the page, or the paper that the page holds for it. */
export function PrintButton() {
  const say = useSay()
  return (
    <Button onClick={() => print()}>
      <Icon name="print" />
      {say(w.print)}
    </Button>
  )
}
