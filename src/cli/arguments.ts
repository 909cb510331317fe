import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** A wrong question: the message names the argument and the reason. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

type Options = Readonly<Record<string, 'text' | 'flag'>>
type Parsed<O extends Options> = { readonly [K in keyof O]?: O[K] extends 'flag' ? boolean : string }

/** Reads named options and exactly as many positional arguments as are named; one that ends in ? may be missing. */
export function readArguments<const O extends Options, const P extends readonly string[]>(
  args: readonly string[],
  options: O,
  positionals: P,
): { options: Parsed<O>; given: { readonly [K in keyof P]: P[K] extends `${string}?` ? string | undefined : string } } {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, type]) => [
      name,
      { type: type === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args: shielded(args), options: config, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0])
  }
  const missing = positionals.slice(parsed.positionals.length).find((name) => !name.endsWith('?'))
  if (missing) throw new UsageError(`${missing} is missing`)
  const extra = parsed.positionals[positionals.length]
  if (extra !== undefined) throw new UsageError(`there is one argument too many: ${extra}`)
  return { options: parsed.values as Parsed<O>, given: positionals.map((_, i) => parsed.positionals[i]) as never }
}

/** A negative number is an argument, not an option. */
function shielded(args: readonly string[]): string[] {
  const isNegative = (arg: string) => /^-\d+$/.test(arg)
  return [...args.filter((arg) => !isNegative(arg)), '--', ...args.filter(isNegative)]
}

export function date(name: string, written: string): Temporal.PlainDate {
  try {
    if (!/^\d{4}-\d\d-\d\d$/.test(written)) throw new RangeError('not YYYY-MM-DD')
    return Temporal.PlainDate.from(written, { overflow: 'reject' })
  } catch {
    throw new UsageError(`${name} is not a date (YYYY-MM-DD): ${written}`)
  }
}

export function wholeNumber(name: string, written: string, [least, most]: readonly [number, number]): number {
  if (!/^[+-]?\d+$/.test(written)) throw new UsageError(`${name} is not a whole number: ${written}`)
  const number = Number(written)
  if (number < least || number > most)
    throw new UsageError(`${name} has to lie between ${least} and ${most}: ${written}`)
  return number
}

export function existingFile(name: string, path: string): string {
  if (!existsSync(path)) throw new UsageError(`${name}: there is no file ${path}`)
  if (!statSync(path).isFile()) throw new UsageError(`${name}: ${path} is not a file`)
  return path
}
