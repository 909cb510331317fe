import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { prefer, usePreferences } from '../preferences.ts'
import { w } from './words.ts'

/** Large type, dark or light: kept on this device. */
export function Appearance() {
  const say = useSay()
  const { size, theme } = usePreferences()
  const sizeName = say(size === 'large' ? w.smaller : w.larger)
  const themeName = say(theme === 'dark' ? w.light : w.dark)
  return (
    <>
      <Button
        look="plain"
        aria-label={sizeName}
        title={sizeName}
        onClick={() => prefer({ size: size === 'large' ? 'normal' : 'large' })}
      >
        <Icon name="size" />
        <span className="words">{sizeName}</span>
      </Button>
      <Button
        look="plain"
        aria-label={themeName}
        title={themeName}
        onClick={() => prefer({ theme: theme === 'dark' ? 'light' : 'dark' })}
      >
        <Icon name="theme" />
        <span className="words">{themeName}</span>
      </Button>
    </>
  )
}
