import { byRegistry } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, notFuture, onceEntered, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'

/** 绝密级事项 goes directly and never in here: what may be noted is where the paper is, and nothing of what it says. */
export const noteStub = command({
  name: 'incoming.note-stub',
  title: { zh: '登记另处保管件', en: 'Note a paper kept elsewhere' },
  help: {
    zh: '只记机要登记号、日期和存放处；不写标题、内容、密级',
    en: 'Reference, date and place only; no title, no content, no level',
  },
  who: { zh: '文电科', en: 'Registry section' },
  creates: true,
  input: inputs['note-stub'],
  stages: ['new'],
  by: byRegistry,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ received, directTo }) =>
        firstWrong(
          notFuture('received', received, c),
          directTo !== undefined &&
            !c.org.leaders(c.at).includes(directTo) &&
            wrong('directTo', '直送对象不是县政府领导', 'Not a leader of the government'),
        ),
      ),
  },
  decide: (c) => {
    const { reference, received, place, directTo } = c.input
    return [
      { type: 'incoming.stub-noted', data: { ...markOf(c), reference, received, place, directTo: directTo ?? null } },
    ]
  },
})
