import { describe, expect, test } from 'vitest'
import { replay } from '#app'
import { explore } from './explore.ts'
import { makePureGovernment, type Planted } from './government.ts'
import { meetingAlone } from './meeting-alone.ts'
import { minutesScenes } from './minutes-alone.ts'
import { scenarioOf, storyOf, withCommand, withFigure } from './planted.ts'
import { machineOf, type Scene } from './scenes.ts'
import { together } from './together.ts'
import { topicAlone } from './topic-alone.ts'
import { leaders } from './topic-moves.ts'

async function found(scene: Scene, planted: Planted) {
  const { violation } = await explore(await machineOf(scene, makePureGovernment(leaders, planted)))
  if (!violation) throw new Error('The planted fault was not found')
  return { violation, yaml: scenarioOf(violation, scene.opening) }
}

/** Every step but the last goes through under the true rules, and those norms refuse the last. */
async function refusedInTheEnd(yaml: string) {
  const { steps } = await replay(storyOf(yaml))
  const failed = steps.filter((step) => step.outcome === 'failed')
  return {
    failed: failed.map(({ n }) => steps.length - n),
    refused: failed.flatMap((step) => step.refusals.map((refusal) => refusal.norm)),
  }
}

describe('a planted fault is found by its shortest way and printed as a scenario that replay plays', () => {
  test('materials four working days before the meeting instead of five', { timeout: 120_000 }, async () => {
    const rulebook = withFigure('topic.materials-lead', { wd: 4 })
    const { violation, yaml } = await found(topicAlone, { rulebook })
    expect(violation.says).toBe('materials came 4 working days before the meeting, without an exception')
    expect(yaml).toMatchSnapshot()
    expect((await replay(storyOf(yaml), { rulebook })).passed).toBe(true)
    expect(await refusedInTheEnd(yaml)).toEqual({ failed: [0], refused: ['topic.materials-lead', 'topic.late'] })
  })

  test('a quorum of at least half, rounded down, instead of more than half', { timeout: 120_000 }, async () => {
    const rulebook = withFigure('executive.quorum', { over: '4/10' })
    const { violation, yaml } = await found(meetingAlone, { rulebook })
    expect(violation.says).toBe('4 of 9 members were present')
    expect(yaml).toMatchSnapshot()
    expect((await replay(storyOf(yaml), { rulebook })).passed).toBe(true)
    expect(await refusedInTheEnd(yaml)).toEqual({ failed: [0], refused: ['executive.quorum'] })
  })

  test('minutes of an executive meeting signed by the office director', { timeout: 120_000 }, async () => {
    const wrap = withCommand('minutes.sign', (command) => ({ ...command, by: () => [{ to: 'post:office-director' }] }))
    const { violation, yaml } = await found(minutesScenes.executive, { wrap })
    expect(violation.says).toBe('office-director signed, not mayor')
    expect(yaml).toMatchSnapshot()
    expect(await refusedInTheEnd(yaml)).toEqual({ failed: [0], refused: ['minutes.mayor-signs'] })
  })

  test('an agenda that takes a topic without asking for its chain', { timeout: 120_000 }, async () => {
    const wrap = withCommand('topic.schedule', ({ rules = {}, ...command }) => {
      const { 'topic.chain': _chain, 'topic.coordinated': _coordinated, ...others } = rules
      return { ...command, rules: others }
    })
    const { violation, yaml } = await found(together, { wrap })
    expect(violation.property).toBe('never scheduled uncoordinated')
    expect(yaml).toMatchSnapshot()
    expect(await refusedInTheEnd(yaml)).toEqual({ failed: [0], refused: ['topic.chain', 'topic.coordinated'] })
  })
})
