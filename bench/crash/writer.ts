import { openDatabase, type Place } from '#db'
import { execute } from '#kernel'
import { foundedIn } from '../government.ts'
import { nineCommands } from '../nine-commands.ts'

// The child of crash.ts: gives commands for ever and acknowledges each on standard output, until it is killed.
const [place, round, clients] = process.argv.slice(2) as [string, string, string]
const government = foundedIn(await openDatabase(JSON.parse(place) as Place))

async function client(n: number): Promise<never> {
  for (let topic = 0; ; topic++) {
    const id = `r${round}-${n}-${topic}`
    for (const { person, verb, input } of nineCommands) {
      const outcome = await execute(government, { kind: 'topic', id, command: verb, input, actor: { person } })
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
      process.stdout.write(`${id} ${outcome.version}\n`)
    }
  }
}

await Promise.all(Array.from({ length: Number(clients) }, (_, n) => client(n)))
