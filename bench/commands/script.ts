import type { Statement } from './statements.ts'

/** As the driver writes a value; colons by number, since pgbench would take what follows one for a variable. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value))
    return literal(
      `{${value.map((item) => `"${String(item).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`,
    )
  const text = value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : String(value)
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n').replaceAll(':', '\\x3a')}'`
}

const row = "('b' || :row)"
const versionNow = `(select version + 1 from matter where kind = 'topic' and id = ${row})`

/**
 * A pgbench script that sends the statements of one captured command, on a matter chosen by chance: each value as it
 * was, but the matter's name, its version counted up in SQL, and a number that no other matter has.
 * @param id the matter of the captured command
 * @param rows how many matters there are, named b0, b1, …
 */
export function scriptOf(sent: readonly Statement[], id: string, rows: number): string {
  const opens = sent.some(({ text }) => text.includes('insert into matter'))
  const lines = [opens ? '\\set row random(1000000, 2000000000)' : `\\set row random(0, ${rows - 1})`]
  let piped = false
  for (const { text, values } of sent) {
    const begins = text.startsWith('start transaction')
    if (begins) lines.push('\\startpipeline')
    lines.push(`${statement(text, values, id)};`)
    if (piped) lines.push('\\endpipeline')
    piped = begins
  }
  return `${lines.join('\n')}\n`
}

function statement(text: string, values: readonly unknown[], id: string): string {
  const number = values.find((value) => typeof value === 'string' && /^议题〔\d+〕\d+号$/.test(value))
  const put = (value: unknown): string =>
    value === id ? row : value === number && number !== undefined ? row : literal(value)
  return text
    .replace(/version = \$\d+/, 'version = version + 1')
    .replace(
      'select kind, id, seq, type',
      `select kind, ${row}, ${text.includes('insert into matter') ? 'seq' : versionNow}, type`,
    )
    .replace(/\$(\d+)/g, (_, n: string) => put(values[Number(n) - 1]))
    .replace(/\s+/g, ' ')
}
