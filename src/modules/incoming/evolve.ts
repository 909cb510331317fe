import { read } from './circulation.ts'
import type { IncomingEvent, Mark, OpenStage } from './events.ts'
import { markOf, moved, noted, superseded } from './evolve-note.ts'
import { working } from './evolve-work.ts'
import { known, type Act, type Incoming, type Known, type Note, type Running } from './state.ts'

type Later = Exclude<IncomingEvent, { type: 'incoming.registered' | 'incoming.stub-noted' }>

export function evolve(state: Incoming, event: IncomingEvent): Incoming {
  if (event.type === 'incoming.stub-noted') {
    const { reference, received, place, directTo, ...mark } = event.data
    return { stage: 'elsewhere', reference, received, place, directTo, noted: mark }
  }
  if (event.type === 'incoming.registered') {
    const { number, year, again, paper, ...mark } = event.data
    return {
      stage: 'registered',
      number,
      year,
      again,
      paper,
      registered: mark,
      checks: [],
      proposal: null,
      presented: null,
      signers: [],
      round: 1,
      acts: [],
      circulation: [],
      work: null,
      reply: null,
      documents: [],
      notes: [],
      important: false,
      entered: { on: mark.on, at: mark.at },
      last: null,
      resume: null,
    }
  }
  return later(known(state), event)
}

type Word = Extract<Later, { type: 'incoming.opined' | 'incoming.circled' | 'incoming.instructed' }>
const actNames = {
  'incoming.opined': 'opinion',
  'incoming.circled': 'circle',
  'incoming.instructed': 'instruction',
} as const

function actOf(s: Known, { type, data }: Word): Act {
  return {
    act: actNames[type],
    post: data.by.for ?? data.by.post,
    round: s.round,
    opinion: 'opinion' in data ? data.opinion : null,
    text: 'text' in data ? data.text : null,
    units: 'units' in data ? data.units : [],
    given: data.given,
    files: data.files,
    ...markOf(data),
  }
}

function later(s: Known, event: Later): Known {
  switch (event.type) {
    case 'incoming.corrected':
      return noted(
        { ...s, paper: { ...s.paper, ...event.data.changes } },
        event,
        Object.keys(event.data.changes).join('、'),
      )
    case 'incoming.checked': {
      const { findings, text, to } = event.data
      return { ...moved(s, to, event.data), checks: [...s.checks, { ...markOf(event.data), findings, text }] }
    }
    case 'incoming.returned': {
      const { faults, text } = event.data
      return { ...s, stage: 'returned', resume: null, returned: { ...markOf(event.data), faults, text } }
    }
    case 'incoming.proposed': {
      const { proposal, to, keeps } = event.data
      const was = keeps && s.proposal ? superseded(s, 'proposed', s.proposal.mark, s.proposal.text) : s
      return { ...moved(was, to, event.data), proposal: { ...proposal, mark: markOf(event.data) } }
    }
    case 'incoming.presented': {
      const { signers, text, to, keeps } = event.data
      const was = keeps && s.presented ? superseded(s, 'presented', s.presented, s.presented.text) : s
      return { ...moved(was, to, event.data), signers, presented: { ...markOf(event.data), text } }
    }
    case 'incoming.opined':
      return { ...moved(s, event.data.to, event.data), acts: [...s.acts, actOf(s, event)] }
    case 'incoming.instructed': {
      const act = actOf(s, event)
      const circulation = event.data.read ? read(s.circulation, act.post, act.given) : s.circulation
      return { ...moved(s, event.data.to, event.data), circulation, acts: [...s.acts, act] }
    }
    case 'incoming.circled': {
      const act = actOf(s, event)
      const circulation = read(s.circulation, act.post, act.given)
      return { ...moved(s, event.data.to, event.data), circulation, acts: [...s.acts, act] }
    }
    case 'incoming.signer-added':
      return noted({ ...s, signers: [...s.signers, event.data.post] }, event, event.data.reason, {
        of: event.data.post,
      })
    case 'incoming.signer-removed': {
      const left = s.signers.filter((post) => post !== event.data.post)
      return noted({ ...moved(s, event.data.to, event.data), signers: left }, event, event.data.reason, {
        of: event.data.post,
      })
    }
    case 'incoming.passed-on': {
      const { post, next, reason } = event.data
      const signers = s.signers.map((id) => (id === post ? next : id))
      return noted({ ...s, signers }, event, reason, { of: `${post} ${next}` })
    }
    case 'incoming.assigned': {
      const { lead, assist, due, text, on, order, keeps } = event.data
      const was = keeps && s.work ? superseded(s, 'assigned', { ...event.data, on: s.work.on }, s.work.text) : s
      return {
        ...moved(was, 'undertaking', event.data),
        work: { lead, assist, due, on, text, taken: [], declined: null, ...(order ? { order } : {}) },
      }
    }
    case 'incoming.document-noted':
      return { ...s, documents: [...s.documents, event.data] }
    case 'incoming.taken-back':
      return noted({ ...moved(s, event.data.to, event.data), last: null, resume: null }, event, event.data.reason)
    case 'incoming.sent-back': {
      const { to, resume, reason } = event.data
      const from = s.stage === 'returned' || s.stage === 'filed' ? null : s.stage
      // What leaders said stays; whoever is to decide anew is asked in a new turn.
      const anew = resume === 'again' || to === 'instructing'
      const back = {
        ...moved(s, to, event.data),
        round: anew ? s.round + 1 : s.round,
        resume: resume === 'here' ? from : null,
      }
      return noted(back, event, reason, { of: to })
    }
    case 'incoming.reopened':
      return noted(
        { ...reopened(event.data.keeps ? ended(s) : s), ...stageOf(event.data.to, event.data) },
        event,
        event.data.reason,
        {
          of: event.data.to,
        },
      )
    case 'incoming.replied': {
      const { unit, result, text, document, files } = event.data
      return {
        ...moved(s, 'replied', event.data),
        reply: { unit, result, text, document, files, mark: markOf(event.data) },
      }
    }
    case 'incoming.filed': {
      const { retention, text } = event.data
      return { ...s, stage: 'filed', filed: { ...markOf(event.data), retention, text } }
    }
    default:
      return working(s, event)
  }
}

const stageOf = (stage: OpenStage, { on, at }: Mark) => ({ stage, entered: { on, at }, last: null, resume: null })

/** An earlier end leaves the state, an earlier answer becomes a note; the journal keeps both. */
function reopened(s: Known): Running {
  const notes = s.reply ? [...s.notes, earlier(s.reply)] : s.notes
  if (s.stage === 'returned') {
    const { returned: _, stage: __, ...body } = s
    return { ...body, stage: 'registered' }
  }
  if (s.stage === 'filed') {
    const { filed: _, stage: __, ...body } = s
    return { ...body, reply: null, notes, stage: 'replied' }
  }
  return { ...s, reply: null, notes }
}
const earlier = ({ unit, text, files, mark }: NonNullable<Known['reply']>): Note => ({
  ...mark,
  what: 'replied',
  text,
  of: unit,
  files,
})

/** Why it was returned, or how it was filed: said, though it is open again. */
function ended(s: Known): Known {
  if (s.stage === 'filed') return superseded(s, 'filed', s.filed, s.filed.text)
  if (s.stage !== 'returned') return s
  const faults = s.returned.faults.map(({ sentence }) => sentence)
  return superseded(s, 'returned', s.returned, [s.returned.text, ...faults].filter(Boolean).join('；'))
}
