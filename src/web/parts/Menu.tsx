import { useId, useRef, type KeyboardEvent, type ReactNode, type ToggleEvent } from 'react'
import { looks } from './Button.tsx'

type Props = {
  readonly label: ReactNode
  readonly name?: string
  readonly look?: 'primary' | 'plain'
  readonly className?: string
  readonly children: ReactNode
}

const items = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('a,button')]

/** A button that opens a list of links and buttons; the browser's popover closes it on Escape or a click elsewhere. */
export function Menu({ label, name, look, className, children }: Props) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const place = (event: ToggleEvent) => {
    if (event.newState !== 'open' || !opener.current || !menu.current) return
    const at = opener.current.getBoundingClientRect()
    const up = at.bottom > innerHeight * 0.66
    Object.assign(menu.current.style, {
      top: up ? 'auto' : `${at.bottom + 4}px`,
      bottom: up ? `${innerHeight - at.top + 4}px` : 'auto',
      left: at.left > innerWidth / 2 ? 'auto' : `${at.left}px`,
      right: at.left > innerWidth / 2 ? `${innerWidth - at.right}px` : 'auto',
    })
  }
  const move = (event: KeyboardEvent) => {
    if (!menu.current || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return
    event.preventDefault()
    const all = items(menu.current)
    const here = all.indexOf(document.activeElement as HTMLElement)
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? all.length - 1
          : (here + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length
    all[to]?.focus()
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={[looks(look), className].filter(Boolean).join(' ')}
        popoverTarget={id}
        aria-haspopup="true"
        aria-label={name}
      >
        {label}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="menu"
        onBeforeToggle={place}
        onToggle={(event) => event.newState === 'open' && items(event.currentTarget)[0]?.focus()}
        onKeyDown={move}
        onClick={(event) => (event.target as Element).closest('a,button') && event.currentTarget.hidePopover()}
      >
        {children}
      </div>
    </>
  )
}
