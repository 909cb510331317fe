import type { Bench } from '../bench.ts'
import { load } from '../clients.ts'
import { atLeast, noted, type Figure } from '../figure.ts'
import { foundedOn, freshUrl, runTopic } from '../government.ts'
import { bpmn } from './bpmn.ts'
import { emmett } from './emmett.ts'

const clients = 8
const ms = 6000

/** The same nine commands by other engines, on the same server in the same run. */
export const peers: Bench = {
  name: 'peers',
  needs: 'postgres',
  run: async (server) => {
    const { government, database } = await foundedOn(server, 'bench_ours')
    let n = 0
    const through = (once: (id: string, took: (ms: number) => void) => Promise<unknown>, time: number) =>
      load(clients, time, async (_, took) => {
        await once(`p${n++}`, took)
      })
    const mine = (id: string, took: (ms: number) => void) => runTopic(government, id, took)
    await through(mine, 2000)
    const figures: Figure[] = []
    for (const [name, open] of Object.entries({ Emmett: emmett, 'bpmn-engine': bpmn })) {
      const engine = await open(await freshUrl(server, `bench_${name.toLowerCase().replace('-', '_')}`))
      await through(engine.runTopic, 1500)
      const ours = await through(mine, ms)
      const theirs = await through(engine.runTopic, ms)
      await engine.close()
      figures.push(
        atLeast(`peers: ${name}, ${clients} clients`, ours.perSecond, theirs.perSecond, '/s', 1),
        noted(`peers: ${name}, p50`, theirs.p50, 'ms'),
        noted(`peers: ${name}, p99`, theirs.p99, 'ms'),
      )
    }
    await database.close()
    return figures
  },
}
