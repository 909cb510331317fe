import { useSuspenseQuery } from '@tanstack/react-query'
import { session } from '../../../../web/api/matters.ts'
import { civilDate } from '../../../../web/i18n/dates.ts'

/** The year in which the government is, by its own clock. */
export const useThisYear = (): number => Number(civilDate(useSuspenseQuery(session).data.now).slice(0, 4))
