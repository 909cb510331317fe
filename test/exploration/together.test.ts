import { expect, test } from 'vitest'
import { explore } from './explore.ts'
import { makePureGovernment } from './government.ts'
import { machineOf } from './scenes.ts'
import { leaders } from './topic-moves.ts'
import { together } from './together.ts'

test(
  'a topic and its meeting: never decided without quorum, never opened on a topic not reported to the Party committee, never scheduled uncoordinated, never late without its exception, no deadline without an owner, an end always reachable',
  { timeout: 120_000 },
  async () => {
    const { violation, stuck, ends, states } = await explore(await machineOf(together, makePureGovernment(leaders)))
    expect({ violation, stuck }).toEqual({ violation: undefined, stuck: [] })
    expect(ends).toBeGreaterThan(0)
    expect(states).toBeGreaterThan(5000)
  },
)
