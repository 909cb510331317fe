import { CommandHandler } from '@event-driven-io/emmett'
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql'
import { judge, surroundings } from '#kernel'
import { topics, type Topic, type TopicEvent } from '#modules/topics'
import { demoWorld } from '#org/testing'
import { moment } from '../government.ts'
import { nineCommands } from '../nine-commands.ts'

/** Built in, so not among the module's own: a remark changes no state, the peer stores an event of the same size. */
const remark = (text: unknown): TopicEvent =>
  ({ type: 'topic.commented', data: { text, on: '2026-03-02', by: { post: 'finance.clerk', for: null } } }) as never

/** The same deciders on Emmett's event store: each command reads the stream, decides, and appends at the version it read. */
export async function emmett(url: string) {
  const store = getPostgreSQLEventStore(url)
  await store.schema.migrate()
  const world = demoWorld()
  const around = surroundings(moment, world.rulebook, world)
  const evolve = (state: Topic, event: TopicEvent): Topic =>
    (event.type as string) === 'topic.commented' ? state : topics.evolve(state, event)
  const handle = CommandHandler<Topic, TopicEvent & { readonly data: Record<string, unknown> }>({
    evolve: evolve as never,
    initialState: () => topics.initial,
  })
  const runTopic = async (id: string, took: (ms: number) => void): Promise<void> => {
    for (const { person, verb, input } of nineCommands) {
      const start = performance.now()
      await handle(store, `topic-${id}`, (state) => {
        const command = topics.commands.find(({ name }) => name === `topic.${verb}`)
        if (!command) return [remark(input)] as never
        const judgement = judge(
          topics,
          command,
          { actor: { person }, input },
          { ...around, id, state, exceptions: [] },
          { last: 0 },
          'finance',
        )
        if (!judgement.ok) throw new Error(JSON.stringify(judgement.refusals))
        return judgement.events as never
      })
      took(performance.now() - start)
    }
  }
  return { runTopic, close: () => store.close() }
}
