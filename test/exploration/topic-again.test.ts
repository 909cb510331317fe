import { expect, test } from 'vitest'
import { explore } from './explore.ts'
import { makePureGovernment } from './government.ts'
import { machineOf } from './scenes.ts'
import { topicAgain } from './topic-again.ts'

test(
  'a topic returned and asked a second time: never scheduled uncoordinated, never late without its exception, an end always reachable',
  { timeout: 120_000 },
  async () => {
    const { violation, stuck, ends, states } = await explore(await machineOf(topicAgain, makePureGovernment()))
    expect({ violation, stuck }).toEqual({ violation: undefined, stuck: [] })
    expect(ends).toBeGreaterThan(0)
    expect(states).toBeGreaterThan(5000)
  },
)
