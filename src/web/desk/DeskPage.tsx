import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { desk } from '../api/matters.ts'
import { preloadSheet } from '../forms/use-sheet.tsx'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Separated } from '../parts/Separated.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Boxes } from './Boxes.tsx'
import './desk.css'
import { NewMenu } from './NewMenu.tsx'
import { NextMeeting } from './NextMeeting.tsx'
import { Away, Today } from './Today.tsx'
import { w } from './words.ts'

/** What one post has before it today. */
export function DeskPage() {
  const say = useSay()
  const date = useDates()
  const { data } = useSuspenseQuery(desk)
  useTitle(say(w.desk))
  useEffect(preloadSheet, [])
  const { nextMeeting } = data
  return (
    <div className="page">
      <div className="head beside">
        <div>
          <h1>{say(w.desk)}</h1>
          <p>
            <Separated>
              {[
                date(data.today, 'fullDate'),
                !data.workday && say(w.dayOff),
                nextMeeting && say(w.until, { title: nextMeeting.row.title, n: nextMeeting.workingDaysLeft }),
              ]}
            </Separated>
          </p>
        </div>
        <div className="acts">
          <NewMenu />
        </div>
      </div>
      <div className="halves">
        <div className="stack">
          {nextMeeting && <NextMeeting meeting={nextMeeting} />}
          <Boxes desk={data} />
        </div>
        <div className="stack">
          <Today agenda={data.agenda} now={data.now} />
          <Away away={data.away} />
        </div>
      </div>
    </div>
  )
}
