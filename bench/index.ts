import type { Bench, Server } from './bench.ts'
import { commands } from './commands/commands.ts'
import { crash } from './crash/crash.ts'
import type { Figure } from './figure.ts'
import { numbering } from './numbering.ts'
import { papers } from './papers.ts'
import { peers } from './peers/peers.ts'
import { queries } from './queries/queries.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'
import { workdays } from './workdays.ts'

// npm run bench                   all of them
// npm run bench -- rules crash    those named
const benches: readonly Bench[] = [workdays, rules, commands, numbering, papers, peers, queries, search, crash]

type WithPostgres = (work: (url: string, server: Omit<Server, 'url'>) => Promise<void>) => Promise<void>
const servers = new URL('../scripts/postgres.mjs', import.meta.url).href

const print = ({ name, ours, peer, ratio, aim, ok }: Figure): void => {
  const verdict = ok === null ? '–' : ok ? 'ok' : 'below'
  console.log(
    [
      name.padEnd(34),
      ours.padStart(14),
      peer.padStart(14),
      (ratio === null ? '–' : `${ratio.toFixed(2)}×`).padStart(10),
      aim.padStart(14),
      verdict,
    ].join('  '),
  )
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${benches.map((bench) => bench.name).join(', ')}`)
  process.exitCode = 1
} else {
  console.log(
    [
      ' name'.padEnd(34),
      'ours'.padStart(14),
      'peer or limit'.padStart(14),
      'ratio'.padStart(10),
      'aim'.padStart(14),
      '',
    ].join('  '),
  )
  for (const bench of benches.filter(({ name }) => !named.length || named.includes(name))) {
    if (bench.needs === 'nothing') for (const figure of await bench.run()) print(figure)
    else {
      const { withPostgres } = (await import(servers)) as { withPostgres: WithPostgres }
      await withPostgres(async (url, server) => {
        for (const figure of await bench.run({ url, ...server })) print(figure)
      })
    }
  }
}
