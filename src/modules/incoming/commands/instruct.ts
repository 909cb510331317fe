import { pending } from '#kernel'
import { byInstructor } from '../authority.ts'
import { actingPost, command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, knownUnits } from '../rules/entry.ts'
import { clearOpinion, presented } from '../rules/leaders.ts'
import { unmarked } from '../rules/secrecy.ts'
import { dueReaders, known } from '../state.ts'
import { sensibleWord, wordOf } from '../word-given.ts'

/** 批示: what is to be done with it. Those whom it names read it at once; the office passes it on (article 58). */
export const instruct = command({
  name: 'incoming.instruct',
  title: { zh: '批示', en: 'Instruct' },
  help: {
    zh: '要有关单位办理的写批示；有请示事项的同时表明意见。纸质、电话、口头批示由办公室代录',
    en: 'To have something done; with an opinion where something is asked. The office records a word on paper, by telephone or spoken',
  },
  who: { zh: '呈批的领导、已阅的领导', en: 'Leaders who have the paper' },
  input: inputs.instruct,
  stages: ['registered', 'checked', 'proposing', 'instructing', 'undertaking'],
  recordable: true,
  by: byInstructor,
  rules: {
    'document.office-review': (c) => presented(known(c.state)),
    'document.clear-opinion': (c) => clearOpinion({ paper: known(c.state), act: 'instruct', entered: c.input }),
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      c.input ? firstWrong(knownUnits('units', c.input.units, c), sensibleWord(c.input, c.actor, c)) : pending(),
  },
  decide: (c) => [
    {
      type: 'incoming.instructed',
      data: {
        ...markOf(c),
        ...wordOf(c.input, known(c.state), c),
        opinion: c.input.opinion ?? null,
        text: c.input.text,
        units: c.input.units ?? [],
        ...(dueReaders(known(c.state)).includes(actingPost(c.actor)) ? { read: true as const } : {}),
      },
    },
  ],
})
