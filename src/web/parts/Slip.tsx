import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { session } from '../api/matters.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import './slip.css'
import { w } from './words.ts'

type Line = { readonly label: string; readonly value: ReactNode; readonly wide?: boolean }
export type SlipBox = {
  readonly label: string
  readonly words: readonly { readonly text: ReactNode; readonly by: ReactNode; readonly on: string }[]
}
type Props = {
  readonly heading: string
  readonly number: string
  readonly lines: readonly Line[]
  readonly boxes: readonly SlipBox[]
  /** When it was asked for, in words. */
  readonly asked: string
}

/** A form on one sheet, not seen on the screen: where a page holds one, it alone is printed. An empty box leaves room for the pen. */
export const Slip = (props: Props) => (usePrinting() ? <Sheet {...props} /> : null)

/** Whether the browser is about to print; rendered at once, since the browser does not wait. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}

function Sheet({ heading, number, lines, boxes, asked }: Props) {
  const say = useSay()
  const date = useDates()
  const { data: reader } = useSuspenseQuery(session)
  return (
    <div className="slip">
      <p className="slip-title">
        {reader.government.name}
        <br />
        {heading}
      </p>
      <p className="slip-number">
        <span>{number}</span>
        <span>{say(w.askedOn, { date: asked })}</span>
      </p>
      <table>
        <tbody>
          {paired(lines).map((row) => (
            <tr key={row[0]!.label}>
              {row.map(({ label, value }) => [
                <th key={`${label} th`} scope="row">
                  {label}
                </th>,
                <td key={label} colSpan={row.length === 1 ? 3 : 1}>
                  {value}
                </td>,
              ])}
            </tr>
          ))}
          {boxes.map(({ label, words }) => (
            <tr key={label} className="slip-box">
              <th scope="row">{label}</th>
              <td colSpan={3}>
                {words.map(({ text, by, on }) => (
                  <p key={on}>
                    {text}
                    <span className="slip-signed">
                      {by} {date(on, 'date')}
                    </span>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Two lines side by side, as long as neither wants the whole width. */
function paired(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const line of lines) {
    const last = rows.at(-1)
    if (!line.wide && last?.length === 1 && !last[0]!.wide) last.push(line)
    else rows.push([line])
  }
  return rows
}
