import { fails, holds, pending, type Reader } from '#kernel'
import { releaseInputs } from '../../contract/input.ts'
import { actedAs, unitOf } from '../../entry.ts'
import { bySpokesperson } from '../rules.ts'
import { command } from '../state.ts'

/** Who of the list is meant, while still on it. */
async function speakerOf(read: Reader, id: string | undefined): Promise<string | undefined> {
  const found = id ? await read.matter('spokesperson', id) : undefined
  return found && !found.closed ? found.title : undefined
}

export const draft = command({
  name: 'release.draft',
  title: { zh: '拟发布重要信息', en: 'Draft a release' },
  help: { zh: '重要部署、重要问题信息，审定后发布', en: 'Important measures and problems; approved before published' },
  who: { zh: '部门人员', en: 'Anyone of a unit' },
  creates: true,
  input: releaseInputs.draft,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  facts: async (read, c) => ({ speaker: await speakerOf(read, c.input?.speaker) }),
  rules: {
    'spokesperson.duties': ({ input, facts }) =>
      input ? bySpokesperson({ channel: input.channel, speaker: facts?.speaker }) : pending(),
    'system.input': (c) => {
      if (!c.actor) return pending()
      return unitOf(c.actor, c)
        ? holds()
        : fails({
            says: { zh: '由部门或办公室人员拟稿', en: 'Drafted by somebody of a unit' },
            wayOut: { zh: '请转交部门拟稿', en: 'Pass it to the unit' },
          })
    },
  },
  decide: (c) => [
    {
      type: 'release.drafted',
      data: { on: c.today.toString(), post: actedAs(c.actor), unit: unitOf(c.actor, c)!, release: c.input },
    },
  ],
})
