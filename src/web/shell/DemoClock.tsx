import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { clock, moveClock, type Step } from '../api/time.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Icon } from '../parts/Icon.tsx'
import { Menu } from '../parts/Menu.tsx'
import { tell } from '../parts/notices.ts'
import { w } from './words.ts'

/** In a demonstration time can be moved on, so that lapses can be watched. */
export function DemoClock() {
  const say = useSay()
  const date = useDates()
  const client = useQueryClient()
  const { data } = useQuery(clock)
  const { mutate, isPending } = useMutation({
    mutationFn: moveClock,
    onSuccess: ({ now, lapsed }) => {
      tell(say(w.moved, { at: date(now, 'moment'), n: lapsed }))
      void client.invalidateQueries()
    },
    onError: (error) => tell(say(w.failed, { why: error.message }), true),
  })
  const steps: readonly (readonly [Step, string])[] = [
    ['hour', say(w.hour)],
    ['workday', say(w.workday)],
    ['next-deadline', say(w.nextDeadline)],
  ]
  return (
    <Menu
      look="plain"
      name={`${say(w.clock)} ${data ? date(data.now, 'moment') : '…'}`}
      label={
        <>
          <Icon name="clock" />
          <span className="words figures">{data ? date(data.now, 'moment') : '…'}</span>
        </>
      }
    >
      {data && <p className="figures">{say(w.nowIs, { at: date(data.now, 'fullMoment') })}</p>}
      <p className="figures">
        {data?.nextDeadline ? say(w.nextAt, { at: date(data.nextDeadline.at, 'moment') }) : say(w.noneNext)}
      </p>
      <hr />
      {steps.map(([by, label]) => (
        <button key={by} type="button" disabled={isPending} onClick={() => mutate(by)}>
          {label}
        </button>
      ))}
    </Menu>
  )
}
