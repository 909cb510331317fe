import type { Lamp as Colour } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'
import { w } from './words.ts'

const shapes = {
  red: <rect x="1" y="1" width="10" height="10" rx="1" />,
  amber: <path d="M6 .8 11.6 11H.4z" />,
  green: <circle cx="6" cy="6" r="5" />,
  none: <circle cx="6" cy="6" r="4.2" />,
}
const names = { red: w.lampRed, amber: w.lampAmber, green: w.lampGreen, none: w.lampNone }

/** Never colour alone: a square is overdue, a triangle due soon, a disc on time. */
export function Lamp({ lamp }: { readonly lamp: Colour }) {
  const say = useSay()
  return (
    <svg className={`lamp ${lamp}`} viewBox="0 0 12 12" role="img" aria-label={say(names[lamp])}>
      {shapes[lamp]}
    </svg>
  )
}

type Due = { readonly lamp: Colour; readonly workingDaysLeft: number | null; readonly due: string | null }

/** What is left, in words. */
export function DueWords({ lamp, workingDaysLeft, due }: Due) {
  const say = useSay()
  if (due === null) return <span className="due none">—</span>
  const n = workingDaysLeft ?? 0
  const late = Math.abs(n)
  const overdue = late === 0 ? say(w.red) : late === 1 ? say(w.overdueByOne) : say(w.overdueBy, { n: late })
  const left = n === 0 ? say(w.dueToday) : n === 1 ? say(w.oneDayLeft) : say(w.daysLeft, { n })
  const text = lamp === 'red' ? overdue : left
  return <span className={`due ${lamp}`}>{text}</span>
}
