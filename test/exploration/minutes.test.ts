import { describe, expect, test } from 'vitest'
import { explore } from './explore.ts'
import { makePureGovernment } from './government.ts'
import { minutesScenes } from './minutes-alone.ts'
import { machineOf } from './scenes.ts'
import { leaders } from './topic-moves.ts'

describe.each(Object.entries(minutesScenes))('minutes alone, of a meeting: %s', (_, scene) => {
  test(
    'never minuted by the wrong signer, no deadline without an owner, an end always reachable',
    { timeout: 120_000 },
    async () => {
      const { violation, stuck, ends } = await explore(await machineOf(scene, makePureGovernment(leaders)))
      expect({ violation, stuck }).toEqual({ violation: undefined, stuck: [] })
      expect(ends).toBeGreaterThan(0)
    },
  )
})
