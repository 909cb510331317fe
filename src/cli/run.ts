import { CalendarFault } from '#kernel'
import { RulebookFault } from '#rulebook'
import { ScenarioFault } from '#scenario'
import type { Application } from './application.ts'
import { UsageError } from './arguments.ts'
import type { Io } from './io.ts'
import type { Exit, Verb } from './verb.ts'
import { verbs } from './verbs/index.ts'

/** Carries out `zhenggui …`. Returns the exit code; only faults of our own are thrown. */
export async function run(argv: readonly string[], app: Application, io: Io): Promise<Exit> {
  const [first, second] = argv
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    help(io)
    return first === undefined ? 2 : 0
  }
  if (first === '--version') {
    io.out(app.version)
    return 0
  }
  const verb = verbs.find((v) => v.name === `${first} ${second}`) ?? verbs.find((v) => v.name === first)
  if (!verb) {
    io.err(unknown(argv))
    return 2
  }
  const args = argv.slice(verb.name.split(' ').length)
  if (args.includes('--help') || args.includes('-h')) {
    io.out(line(verb))
    return 0
  }
  try {
    return await verb.run(args, { app, io })
  } catch (error) {
    if (error instanceof UsageError)
      io.err(`zhenggui ${verb.name}: ${error.message}\n用法 (usage): zhenggui ${verb.name} ${verb.usage}`)
    else if (
      error instanceof ScenarioFault ||
      error instanceof RulebookFault ||
      error instanceof CalendarFault ||
      isExpected(error)
    )
      io.err(`zhenggui ${verb.name}: ${(error as Error).message}`)
    else throw error
    return 2
  }
}

/** Faults of the surroundings that say all there is to say: a stack trace would only hide it. */
const isExpected = (error: unknown): boolean =>
  error instanceof Error &&
  ['DatabaseFault', 'InstallationFault', 'OrganisationFault', 'AccountFault'].includes(error.name)

const line = ({ name, usage, about }: Verb): string => `zhenggui ${name}${usage && ` ${usage}`}\n    ${about}`

function help(io: Io): void {
  io.out('政规 Zhenggui：运行一级政府公布的工作规则\n')
  for (const verb of verbs) io.out(line(verb))
}

function unknown([first, second]: readonly string[]): string {
  const family = verbs.filter((v) => v.name.startsWith(`${first} `)).map((v) => v.name)
  if (family.length)
    return `zhenggui ${first}: ${second === undefined ? 'a second word is missing' : `there is no ${first} ${second}`}; there is ${family.join(', ')}`
  return `zhenggui: there is no command ${first}; zhenggui help lists them all`
}
