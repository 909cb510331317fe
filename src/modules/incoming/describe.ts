import type { Attachment, Description, Viewpoint } from '#kernel'
import { progress } from './circulation.ts'
import { checks, kinds, opinions, urgencies } from './contract.ts'
import { senderOf } from './paper.ts'
import type { Incoming, Known } from './state.ts'

/** Facets of the registers: who sent what, under which number of theirs, where it went, what leaders said, what it was returned for. */
export function describe(c: Viewpoint<Incoming>): Description {
  const s = c.state
  if (s.stage === 'new') return { title: '', closed: false }
  if (s.stage === 'elsewhere')
    return { title: '另处保管件', number: s.reference, closed: true, facets: { received: s.received, place: s.place } }
  const { paper } = s
  const sender = senderOf(paper, c)
  const said = instructions(s, c)
  const faults = s.stage === 'returned' ? s.returned.faults : []
  return {
    title: paper.title,
    ...(s.number === null ? {} : { number: s.number }),
    ...(paper.unit === null ? {} : { unit: paper.unit }),
    closed: s.stage === 'returned' || s.stage === 'filed',
    search: [sender, paper.number, paper.content, said].filter(Boolean).join('\n'),
    facets: {
      kind: paper.kind,
      sender,
      their: paper.number,
      received: paper.received,
      urgency: paper.urgency,
      year: s.year,
      circulating: progress(s.circulation),
      numberVoid: s.numberVoid !== undefined,
      lead: s.work?.lead ?? s.proposal?.lead ?? null,
      instructed: said !== null,
      instruction: said,
      faults: faults.length ? [...new Set(faults.map(({ norm }) => norm))].join(' ') : null,
      faultsSay: faults.length
        ? faults
            .map(({ norm, sentence }) => `${checks[norm].zh}：${sentence.replace(/[。；]+$/u, '')}`)
            .join('；')
            .slice(0, 500)
        : null,
      point: pointOf(s, sender),
    },
    links: s.again === null ? [] : [{ rel: 'again', kind: 'incoming', id: s.again }],
    files: filesOf(s),
  }
}

/** The matter in one line, as a telephone shows it first. */
function pointOf(s: Known, sender: string): string {
  const urgent = s.paper.urgency === 'normal' ? '' : `【${urgencies[s.paper.urgency].zh}】`
  return `${urgent}${s.proposal?.point ?? `${sender}：${kinds[s.paper.kind].zh}`}`
}

/** What leaders said, newest last, for the register of instructions. */
function instructions(s: Known, { org }: Pick<Viewpoint<Incoming>, 'org'>): string | null {
  const said = s.acts.filter((act) => act.act !== 'circle')
  return said.length
    ? said
        .map((act) => `${act.given} ${org.name(act.post).zh}：${wordsOf(act)}`)
        .join('；')
        .slice(0, 500)
    : null
}
/** 同意。所需经费在预备费中安排。 */
const wordsOf = ({ opinion, text }: Known['acts'][number]): string => {
  const said = opinion === null ? null : opinions[opinion].zh
  return [said !== null && text?.startsWith(said) ? null : said, text].filter(Boolean).join('。')
}

function filesOf(s: Known): Attachment[] {
  const all = [
    ...s.paper.files,
    ...s.acts.flatMap((act) => act.files),
    ...s.notes.flatMap((note) => note.files),
    ...(s.reply?.files ?? []),
  ]
  return all.filter(
    (file, i) => all.findIndex((other) => other.sha256 === file.sha256 && other.name === file.name) === i,
  )
}
