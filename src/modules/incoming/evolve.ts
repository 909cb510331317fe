import type { IncomingEvent, Mark, OpenStage } from './events.ts'
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

/** To the next stage. Coming back to where it was sent back from ends the detour. */
function moved(s: Known, to: OpenStage, { on, at, by }: Mark): Running {
  const from = s.stage === 'returned' || s.stage === 'filed' ? null : s.stage
  if (from === to) return { ...s, stage: to }
  return {
    ...s,
    stage: to,
    entered: { on, at },
    last: from && { from, by, at },
    resume: s.resume === to ? null : s.resume,
  }
}

const markOf = ({ on, at, by, recorder }: Mark): Mark => ({ on, at, by, recorder })

function noted<S extends Known>(
  s: S,
  event: { readonly type: string; readonly data: Mark },
  text: string,
  more: Partial<Note> = {},
): S {
  const what = event.type.slice(event.type.indexOf('.') + 1)
  return { ...s, notes: [...s.notes, { what, text, of: null, files: [], ...more, ...markOf(event.data) }] }
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
    case 'incoming.proposed':
      return { ...moved(s, event.data.to, event.data), proposal: { ...event.data.proposal, mark: markOf(event.data) } }
    case 'incoming.presented': {
      const { signers, text, to } = event.data
      return { ...moved(s, to, event.data), signers, presented: { ...markOf(event.data), text } }
    }
    case 'incoming.opined':
    case 'incoming.instructed':
      return { ...moved(s, event.data.to, event.data), acts: [...s.acts, actOf(s, event)] }
    case 'incoming.circled': {
      const act = actOf(s, event)
      const circulation = s.circulation.map((row) =>
        row.post === act.post && row.read === null && row.withdrawn === null ? { ...row, read: act.given } : row,
      )
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
    case 'incoming.assigned': {
      const { lead, assist, due, text, on } = event.data
      return {
        ...moved(s, 'undertaking', event.data),
        work: { lead, assist, due, on, text, taken: [], declined: null },
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
      return noted({ ...reopened(s), ...stageOf(event.data.to, event.data) }, event, event.data.reason, {
        of: event.data.to,
      })
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

type Working = Extract<
  Later,
  {
    type: `incoming.${'undertaken' | 'declined' | 'handed-on' | 'undertaker-added' | 'undertaker-removed' | 'circulated' | 'circulation-withdrawn' | 'urged' | 'extended' | 'reported'}`
  }
>

/** What happens around a stage without leading to another. */
function working(s: Known, event: Working): Known {
  const work = s.work
  switch (event.type) {
    case 'incoming.undertaken': {
      const { unit, on, contact } = event.data
      return { ...s, work: work && { ...work, taken: [...work.taken, { unit, on, contact }] } }
    }
    case 'incoming.declined':
      return noted({ ...s, work: work && { ...work, declined: event.data.reason } }, event, event.data.reason, {
        of: event.data.unit,
      })
    case 'incoming.handed-on': {
      const { lead, due, reason, on } = event.data
      const next = work && {
        ...work,
        lead,
        assist: work.assist.filter((id) => id !== lead),
        due,
        on,
        taken: work.taken.filter((t) => t.unit !== lead),
        declined: null,
      }
      return noted({ ...s, work: next }, event, reason, { of: lead })
    }
    case 'incoming.undertaker-added':
      return noted(
        { ...s, work: work && { ...work, assist: [...work.assist, event.data.unit] } },
        event,
        event.data.reason,
        { of: event.data.unit },
      )
    case 'incoming.undertaker-removed': {
      const assist = work?.assist.filter((id) => id !== event.data.unit) ?? []
      return noted({ ...s, work: work && { ...work, assist } }, event, event.data.reason, { of: event.data.unit })
    }
    case 'incoming.circulated': {
      const { posts, until, on } = event.data
      return {
        ...s,
        circulation: [...s.circulation, ...posts.map((post) => ({ post, on, until, read: null, withdrawn: null }))],
      }
    }
    case 'incoming.circulation-withdrawn': {
      const { posts, on, reason } = event.data
      const circulation = s.circulation.map((row) =>
        posts.includes(row.post) && row.read === null ? { ...row, withdrawn: on } : row,
      )
      return noted({ ...s, circulation }, event, reason, { of: posts.join(' ') })
    }
    case 'incoming.urged':
      return noted(s, event, [event.data.text, event.data.phone].filter(Boolean).join(' ☎ '))
    case 'incoming.extended':
      return noted({ ...s, work: work && { ...work, due: event.data.until } }, event, event.data.reason, {
        of: event.data.until,
      })
    case 'incoming.reported':
      return noted({ ...s, important: s.important || event.data.important }, event, event.data.text, {
        of: event.data.unit,
        files: event.data.files,
      })
  }
}
