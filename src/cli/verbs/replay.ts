import { loadRulebook } from '#rulebook'
import { loadScenario, playedJson, stepLines, summaryLine } from '#scenario'
import { existingFile, readArguments } from '../arguments.ts'
import type { Verb } from '../verb.ts'

export const replay: Verb = {
  name: 'replay',
  usage: 'FILE.yaml [--json] [--rulebook FILE]',
  about: 'plays a scenario on an in-memory government and checks its expectations / 按脚本推演',
  run: async (args, { app, io }) => {
    const { options, given } = readArguments(args, { json: 'flag', rulebook: 'text' }, ['FILE.yaml'])
    const story = loadScenario(existingFile('FILE.yaml', given[0]))
    const rulebook =
      options.rulebook === undefined ? undefined : loadRulebook(existingFile('--rulebook', options.rulebook))
    const played = await app.replay(story, {
      ...(rulebook ? { rulebook } : {}),
      ...(options.json ? {} : { onStep: (step) => stepLines(step).forEach(io.out) }),
    })
    io.out(options.json ? JSON.stringify(playedJson(played), null, 2) : summaryLine(played))
    return played.passed ? 0 : 1
  },
}
