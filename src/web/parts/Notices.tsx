import { useNotes } from './notices.ts'

export function Notices() {
  const notes = useNotes()
  return (
    <div role="status" aria-live="polite">
      <ul className="notices">
        {notes.map(({ id, text, bad }) => (
          <li key={id} className={bad ? 'bad' : ''}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
