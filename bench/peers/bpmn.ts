import { EventEmitter } from 'node:events'
import { Engine } from 'bpmn-engine'
import pg from 'pg'
import { nineCommands } from '../nine-commands.ts'

const ids = ['start', ...nineCommands.map(({ verb }) => verb), 'end']
const flows = ids.slice(1).map((to, i) => `<sequenceFlow id="to-${to}" sourceRef="${ids[i]}" targetRef="${to}" />`)
const definition = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="topics" targetNamespace="http://bpmn.io/schema/bpmn">
  <process id="topic" isExecutable="true">
    <startEvent id="start" />${nineCommands.map(({ verb }) => `<userTask id="${verb}" />`).join('')}<endEvent id="end" />${flows.join('')}
  </process>
</definitions>`

/** The same nine steps as user tasks, without any rule: the engine runs in memory and its state is saved after each step. */
export async function bpmn(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  await pool.query('create table bpmn_state (id text primary key, version integer not null, state jsonb not null)')
  const save =
    'insert into bpmn_state (id, version, state) values ($1, $2, $3) on conflict (id) do update set version = excluded.version, state = excluded.state'
  const runTopic = async (id: string, took: (ms: number) => void): Promise<void> => {
    let start = performance.now()
    const engine = Engine({ name: id, source: definition })
    const execution = await engine.execute({ listener: new EventEmitter() as never })
    for (const [i, { verb, input }] of nineCommands.entries()) {
      execution.signal({ id: verb, ...input })
      await pool.query({ name: 'save', text: save, values: [id, i + 1, JSON.stringify(await engine.getState())] })
      took(performance.now() - start)
      start = performance.now()
    }
  }
  return { runTopic, close: () => pool.end() }
}
