import type { Verb } from '../verb.ts'
import { archiveVerify } from './archive-verify.ts'
import { calendarImport } from './calendar-import.ts'
import { catalogue } from './catalogue.ts'
import { conformance } from './conformance.ts'
import { backup, migrate, restore } from './database.ts'
import { docs } from './docs.ts'
import { journalVerify } from './journal-verify.ts'
import { lint } from './lint.ts'
import { norms } from './norms.ts'
import { openapi } from './openapi.ts'
import { render } from './render.ts'
import { replay } from './replay.ts'
import { rulebookCheck, rulebookText } from './rulebook.ts'
import { serve } from './serve.ts'
import { userAdd } from './user-add.ts'
import { workdaysAdd, workdaysBetween, workdaysWhy } from './workdays.ts'

export const verbs: readonly Verb[] = [
  serve,
  catalogue,
  norms,
  rulebookCheck,
  rulebookText,
  workdaysAdd,
  workdaysBetween,
  workdaysWhy,
  replay,
  render,
  lint,
  conformance,
  journalVerify,
  archiveVerify,
  openapi,
  backup,
  restore,
  migrate,
  userAdd,
  calendarImport,
  docs,
]
