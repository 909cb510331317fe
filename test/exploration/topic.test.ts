import { expect, test } from 'vitest'
import { explore } from './explore.ts'
import { makePureGovernment } from './government.ts'
import { machineOf } from './scenes.ts'
import { leaders } from './topic-moves.ts'
import { topicAlone } from './topic-alone.ts'

test(
  'a topic alone: never scheduled uncoordinated, never late without its exception, no deadline without an owner, an end always reachable',
  { timeout: 120_000 },
  async () => {
    const { violation, stuck, ends, states } = await explore(await machineOf(topicAlone, makePureGovernment(leaders)))
    expect({ violation, stuck }).toEqual({ violation: undefined, stuck: [] })
    expect(ends).toBeGreaterThan(0)
    expect(states).toBeGreaterThan(5000)
  },
)
