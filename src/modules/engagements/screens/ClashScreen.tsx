import { Link } from '@tanstack/react-router'
import { askOf } from '../../../web/forms/ask.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { ClashView } from '../contract.ts'
import { w } from './words.ts'

type Item = ClashView['open'][number]

/** What was arranged for somebody who goes away, each with who could stand in; one press leads to where it is changed. */
export function ClashScreen({ matter, open }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as ClashView | null
  if (!view) return null
  const settle = matter.prospects.find(({ verb, mine }) => verb === 'settle' && mine)
  const head = (...last: string[]) => (
    <thead>
      <tr>
        {[say(w.number), say(w.clashWith), ...last].map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
  const cells = (item: Item) => (
    <>
      <td className="tight">{item.number}</td>
      <td className="wide">
        <Link to="/matters/$kind/$id" params={item.matter}>
          {settled(item.title)}
        </Link>
        <div className="small muted">{whenOf(item, date)}</div>
      </td>
    </>
  )
  return (
    <div className="stack prints-alone">
      <Panel
        flush
        title={say(w.clash)}
        extra={
          <Link to="/matters/$kind/$id" params={{ kind: 'leave', id: view.leave }}>
            {say(w.theLeave)}
          </Link>
        }
      >
        {view.open.length === 0 ? (
          <p className="empty">{say(w.cleared)}</p>
        ) : (
          <table className="rows cards">
            <caption className="aside">{say(w.clash)}</caption>
            {head(say(w.proposed), ...(settle ? [say(w.how)] : []))}
            <tbody>
              {view.open.map((item) => (
                <tr key={item.number}>
                  {cells(item)}
                  <td>
                    {say(item.post.name)} →{' '}
                    {item.instead ? (
                      <b>{say(item.instead.name)}</b>
                    ) : (
                      <span className="due amber">{say(w.nobodyFree)}</span>
                    )}
                  </td>
                  {settle && (
                    <td className="tight end">
                      <Button
                        onClick={() =>
                          open(
                            askOf(matter, settle, {
                              fixed: { item: item.number },
                              preset: preset(
                                item,
                                say(w.instead, { post: item.instead ? say(item.instead.name) : '' }),
                              ),
                            }),
                          )
                        }
                      >
                        {say(w.settle)}
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      {view.settled.length > 0 && (
        <Panel flush title={say(w.settledAs)}>
          <table className="rows cards">
            <caption className="aside">{say(w.settledAs)}</caption>
            {head(say(w.how))}
            <tbody>
              {view.settled.map((item) => (
                <tr key={item.number}>
                  {cells(item)}
                  <td>
                    {settled(item.text)} <span className="muted small">{say(item.by.name)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </div>
  )
}

const preset = ({ instead }: Item, text: string): Readonly<Record<string, unknown>> => (instead ? { text } : {})

/** A whole day without its hours; days in a row by their first and last. */
function whenOf({ starts, ends }: Item, date: ReturnType<typeof useDates>): string {
  const [first, last] = [starts.slice(0, 10), ends.slice(0, 10)]
  const whole = starts.endsWith('T00:00')
  if (first !== last) return `${date(first, 'day')}${whole ? '' : ` ${starts.slice(11)}`}—${date(last, 'day')}`
  return whole ? date(first, 'day') : `${date(first, 'day')} ${starts.slice(11)}—${ends.slice(11)}`
}
