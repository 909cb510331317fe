/** What a link to the reckoner may bring along: a date and a number of working days, negative for before it. */
export type Reckoning = { date?: string; n?: number }

const furthest = 500

export function checkReckoning({ date, n }: Record<string, unknown>): Reckoning {
  const days = Number(n)
  return {
    ...(typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {}),
    ...(n !== undefined && Number.isInteger(days) && Math.abs(days) <= furthest ? { n: days } : {}),
  }
}
