import pg from 'pg'

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

type Query = (...args: any[]) => unknown
const prototype = pg.Client.prototype as unknown as { query: Query }

/** Everything that the driver is asked to send while `work` runs. */
export async function statementsOf(work: () => Promise<void>): Promise<readonly Statement[]> {
  const sent: Statement[] = []
  const original = prototype.query
  prototype.query = function (this: unknown, ...args) {
    const [first, values] = args as [string | { text: string; values?: unknown[] }, unknown[]?]
    if (typeof first === 'string') sent.push({ text: first, values: values ?? [] })
    else sent.push({ text: first.text, values: first.values ?? [] })
    return original.apply(this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = original
  }
  return sent
}

/** `begin` and the lock on numbers travel with the statement after them, `commit` with the one before: they cost no wait. */
export const roundTrips = (sent: readonly Statement[]): number =>
  sent.filter(({ text }) => !/^(start transaction|lock table|commit)/.test(text)).length
