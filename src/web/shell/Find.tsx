import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { w } from './words.ts'

const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** The search box; the slash key leads to it from anywhere. */
export function Find() {
  const say = useSay()
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return
      event.preventDefault()
      box.current?.focus()
    }
    addEventListener('keydown', slash)
    return () => removeEventListener('keydown', slash)
  }, [])
  useEffect(() => {
    if (open) box.current?.focus()
  }, [open])
  const search = (event: FormEvent) => {
    event.preventDefault()
    setOpen(false)
    const q = box.current?.value.trim()
    if (q) void navigate({ to: '/search', search: { q } })
  }
  return (
    <>
      <form role="search" className={open ? 'find open' : 'find'} onSubmit={search}>
        <Icon name="search" />
        <input
          ref={box}
          type="search"
          name="q"
          aria-label={say(w.search)}
          placeholder={say(w.searchHint)}
          maxLength={100}
          enterKeyHint="search"
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
      <Button
        look="plain"
        className="search-opener"
        aria-label={say(w.search)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="search" />
      </Button>
    </>
  )
}
