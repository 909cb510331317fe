import { Engine } from 'json-rules-engine'
import { examine, judge, surroundings, type Checking } from '#kernel'
import { topics, type Topic } from '#modules/topics'
import { demoWorld, localInstant } from '#org/testing'
import * as consultation from '../src/modules/topics/consultation.ts'
import { proofKinds } from '../src/modules/topics/contract/words.ts'
import { isImportant } from '../src/modules/topics/rules/case.ts'
import { drafted } from '../src/modules/topics/state.ts'
import type { Bench } from './bench.ts'
import { atLeast } from './figure.ts'
import { nineCommands } from './nine-commands.ts'
import { addRules, rulesHeld, type TopicFacts } from './topic-rules.ts'

const aim = 100
const at = localInstant('2026-03-02T09:00')
const submit = topics.commands.find((command) => command.name === 'topic.submit')!

/** The topic after its first commands, by the real deciders; `input` makes it richer than the common one. */
function topicAfter(commands: number, input: object): Checking<Topic, unknown, unknown> {
  const world = demoWorld()
  let state: Topic = topics.initial
  for (const [i, step] of nineCommands.slice(0, commands).entries()) {
    const command = topics.commands.find(({ name }) => name === `topic.${step.verb}`)!
    const judgement = judge(
      topics,
      command,
      { actor: { person: step.person }, input: i === 0 ? { ...step.input, ...input } : step.input },
      { ...surroundings(at, world.rulebook, world), id: 'bench', state, exceptions: [] },
      undefined,
      'finance',
    )
    if (!judgement.ok) throw new Error(JSON.stringify(judgement.refusals))
    state = judgement.events.reduce((s, event) => topics.evolve(s, event as never), state)
  }
  return {
    ...surroundings(at, world.rulebook, world),
    id: 'bench',
    state,
    exceptions: [],
    input: {},
    facts: { last: 0 },
    actor: undefined,
  }
}

/** Worked out beforehand, in the peer's favour: ours finds who has not answered or signed within every check. */
function factsOf(c: Checking<Topic, unknown, unknown>): TopicFacts {
  const t = drafted(c.state)
  const open = (unit: string) =>
    !consultation.isAsked(t, unit) || consultation.currentRow(t, unit)?.result === 'waiting'
  const latest = (proof: string) => t.proofs.findLast((p) => p.proof === proof)
  const answered = (unit: string) => ['comments', 'disagree'].includes(consultation.currentRow(t, unit)?.result ?? '')
  return {
    meeting: t.meeting,
    units: t.units.length,
    alone: t.alone,
    unasked: t.units.filter((unit) => !consultation.isAsked(t, unit)).length,
    waiting: t.units.filter((unit) => consultation.currentRow(t, unit)?.result === 'waiting').length,
    unsigned: consultation.unsigned(t, c.reading).length,
    important: isImportant(t),
    foreign: t.foreign,
    foreignLeft: 0,
    townships: t.townships.length,
    townshipsOpen: t.townships.filter(open).length,
    disagreeing: consultation.disagreeing(t).length,
    unaccounted: consultation.disagreeing(t).filter((unit) => !consultation.accountCovers(t, unit)).length,
    unanswered: consultation.listed(t).filter((unit) => answered(unit) && !consultation.currentRow(t, unit)?.settled)
      .length,
    summary: t.summary,
    asks: t.asks,
    beyond: t.beyond,
    ownAuthority: t.ownAuthority,
    counts: latest('appraisal')?.counts ?? [],
    stabilityRisk: t.stabilityRisk,
    marketActors: t.marketActors,
    fairCompetitionByDuty: true,
    majorDecision: t.majorDecision,
    legalityByDuty: true,
    reserved: t.reserved,
    amounts: t.amounts,
    largeSum: false,
    normative: t.normative,
    reviewedBefore: 'materials',
    ...Object.fromEntries(Object.keys(proofKinds).map((kind) => [`proof:${kind}`, latest(kind)?.conclusion ?? 'none'])),
  }
}

const ours = (c: Checking<Topic, unknown, unknown>): string[] =>
  examine(submit, c)
    .filter(({ verdict }) => verdict.state !== 'unmet')
    .map(({ norm }) => norm)
    .sort()

async function theirs(engine: Engine, facts: TopicFacts): Promise<string[]> {
  const { events } = await engine.run(facts)
  return events.map(({ type }) => type).sort()
}

/** Checks a second for `ms`, in slices that alternate between the two, so that a neighbour on the machine costs both. */
async function race(sides: readonly (() => unknown)[], slices: number, ms: number): Promise<number[]> {
  const best = sides.map(() => 0)
  for (let slice = 0; slice < slices; slice++)
    for (const [i, once] of sides.entries()) {
      const start = performance.now()
      let done = 0
      while (performance.now() - start < ms) {
        for (let n = 0; n < 20; n++) await once()
        done += 20
      }
      best[i] = Math.max(best[i]!, (done * 1000) / (performance.now() - start))
    }
  return best
}

/** The checklist of topic.submit, whole: every norm's verdict on one topic is a check each. */
export const rules: Bench = {
  name: 'rules',
  needs: 'nothing',
  run: async () => {
    const engine = new Engine()
    addRules(engine)
    const cases = {
      'ready to submit': topicAfter(4, {}),
      'much missing': topicAfter(2, {
        important: true,
        marketActors: true,
        majorDecision: true,
        normative: true,
        stabilityRisk: true,
      }),
    }
    const figures = []
    for (const [name, c] of Object.entries(cases)) {
      const facts = factsOf(c)
      const [mine, peers] = [ours(c), await theirs(engine, facts)]
      if (JSON.stringify(mine) !== JSON.stringify(peers))
        throw new Error(`The two disagree: ${mine.join(' ')} and ${peers.join(' ')}`)
      const [fast, slow] = await race([() => examine(submit, c), () => engine.run(facts)], 6, 700)
      figures.push(atLeast(`rules: ${name}`, fast! * rulesHeld, slow! * rulesHeld, '/s', aim))
    }
    return figures
  },
}
