import { filled, type Text, type Viewpoint } from '#kernel'
import { holders } from '../authority.ts'
import { standing } from '../circulation.ts'
import { checks, type Check, type IncomingView } from '../contract.ts'
import { checkAll, examined } from '../rules/checks.ts'
import { circulationOf, sheetOf } from '../sheet.ts'
import {
  actOfReader,
  atWork,
  known,
  lastCheck,
  waitingSigners,
  type Incoming,
  type Known,
  type Stub,
} from '../state.ts'
import { shown } from './shown.ts'

type C = Viewpoint<Incoming>

/** A received document as its page shows it. */
export function incomingView(c: C): IncomingView {
  return c.state.stage === 'elsewhere' ? stub(c.state, c) : registered(known(c.state), c)
}

function registered(s: Known, c: C): IncomingView {
  const { named, mark, all, paper } = shown(c)
  const waiting = waitingSigners(s)
  const acted = new Set(s.acts.filter((act) => act.round === s.round).map((act) => act.post))
  const check = lastCheck(s)
  return {
    ...nothing,
    paper: paper(s.paper),
    number: s.number,
    registered: mark(s.registered),
    checks: checkRows(s, c),
    checked: check && { ...mark(check), text: check.text },
    returned:
      s.stage === 'returned'
        ? {
            ...mark(s.returned),
            text: s.returned.text,
            faults: s.returned.faults.map(({ norm, sentence }) => ({ ...titled(norm, c), sentence })),
          }
        : null,
    proposal: s.proposal && {
      ...mark(s.proposal.mark),
      text: s.proposal.text,
      point: s.proposal.point,
      route: s.proposal.route,
      lead: s.proposal.lead === null ? null : named(s.proposal.lead),
      assist: all(s.proposal.assist),
      major: s.proposal.major,
      order: s.proposal.order,
    },
    presented: s.presented && { ...mark(s.presented), text: s.presented.text },
    signers: s.signers.map((id) => ({
      ...named(id),
      state: acted.has(id) ? ('done' as const) : waiting.includes(id) ? ('waiting' as const) : ('later' as const),
    })),
    acts: s.acts.map((act) => ({
      ...mark(act),
      act: act.act,
      post: named(act.post),
      earlier: act.round !== s.round,
      opinion: act.opinion,
      text: act.text,
      units: all(act.units),
      given: act.given,
    })),
    circulation: s.circulation.map((row) => {
      const { lot, ...shownRow } = row
      const act = actOfReader(s, row)
      return {
        ...shownRow,
        post: named(row.post),
        inOrder: lot !== undefined,
        state: standing(s.circulation, row),
        by: act ? mark(act) : null,
      }
    }),
    numberVoid: s.numberVoid ?? null,
    work: workOf(s, c),
    reply: s.reply && {
      ...mark(s.reply.mark),
      unit: named(s.reply.unit),
      result: s.reply.result,
      text: s.reply.text,
      document: s.reply.document,
      files: [...s.reply.files],
    },
    documents: [...s.documents],
    notes: [...earlierChecks(s), ...s.notes].map((note) => ({
      ...mark(note),
      what: note.what,
      title: noteTitles[note.what] ?? { zh: note.what, en: note.what },
      text: note.text,
      of:
        note.of === null
          ? null
          : note.of
              .split(' ')
              .map((id) => c.org.name(id).zh)
              .join('、'),
    })),
    holders: holders(c).map((to) => named(to.slice(to.indexOf(':') + 1))),
    filed: s.stage === 'filed' ? { ...mark(s.filed), retention: s.filed.retention, text: s.filed.text } : null,
    sheet: sheetOf(s, c),
    circulationSheet: circulationOf(s, c),
  }
}

const nothing = {
  paper: null,
  elsewhere: null,
  number: null,
  checks: [],
  checked: null,
  returned: null,
  proposal: null,
  presented: null,
  signers: [],
  acts: [],
  circulation: [],
  numberVoid: null,
  work: null,
  reply: null,
  documents: [],
  notes: [],
  holders: [],
  filed: null,
  sheet: null,
  circulationSheet: null,
} satisfies Omit<IncomingView, 'registered'>

function stub(s: Stub, c: C): IncomingView {
  const { named, mark } = shown(c)
  return {
    ...nothing,
    elsewhere: {
      reference: s.reference,
      received: s.received,
      place: s.place,
      directTo: s.directTo === null ? null : named(s.directTo),
    },
    number: s.reference,
    registered: mark(s.noted),
  }
}

const titled = (norm: Check, c: C) => ({
  norm,
  name: checks[norm],
  article: c.rulebook.norms.get(norm)?.article ?? null,
})

/** As the check stands: before anybody has decided, what is pointed out is undecided. */
function checkRows(s: Known, c: C): IncomingView['checks'] {
  const check = lastCheck(s)
  const x = examined(s.paper, check?.findings, c)
  return checkAll(x)
    .filter(({ norm }) => c.rulebook.norms.has(norm))
    .map(({ norm, verdict }) => {
      const said = check?.findings.findLast((finding) => finding.norm === norm)
      const says: Text | null =
        verdict.state === 'not-applicable'
          ? (verdict.because ?? null)
          : verdict.state === 'pending'
            ? (verdict.says ?? null)
            : verdict.says
              ? filled(verdict.says, verdict.facts)
              : null
      return {
        ...titled(norm, c),
        state: verdict.state === 'pending' ? ('undecided' as const) : verdict.state,
        says,
        pointed: x.pointers
          .filter((pointer) => pointer.norm === norm)
          .map(({ sentence, says: why }) => ({ sentence, says: why })),
        decided: said ? { met: said.met, text: said.text } : null,
      }
    })
}

/** What was said at earlier checks; the last one stands in its own place. */
const earlierChecks = (s: Known): Known['notes'] =>
  s.checks
    .slice(0, -1)
    .flatMap(({ text, findings: _, ...mark }) =>
      text === null ? [] : [{ ...mark, what: 'checked', text, of: null, files: [] }],
    )

function workOf(s: Known, c: C): IncomingView['work'] {
  if (!s.work) return null
  const { lead, assist, on, text, due, declined, taken } = s.work
  return {
    on,
    text,
    due,
    declined,
    units: [lead, ...assist].map((id) => {
      const signed = taken.find((row) => row.unit === id)
      return {
        id,
        name: c.org.name(id),
        lead: id === lead,
        taken: signed?.on ?? null,
        state: s.work?.done?.includes(id)
          ? ('done' as const)
          : atWork(s).includes(id)
            ? ('now' as const)
            : ('later' as const),
        contact: signed?.contact ?? null,
      }
    }),
  }
}

const noteTitles: Readonly<Record<string, Text>> = {
  checked: { zh: '此前的初审意见', en: 'Earlier check' },
  proposed: { zh: '此前的拟办意见', en: 'Earlier proposal' },
  presented: { zh: '此前的审核意见', en: 'Earlier review' },
  assigned: { zh: '此前的转办要求', en: 'Earlier assignment' },
  returned: { zh: '此前的退文意见', en: 'Earlier return' },
  filed: { zh: '此前的归档说明', en: 'Earlier filing' },
  'passed-on': { zh: '转请其他领导', en: 'Passed on' },
  'reader-passed': { zh: '传阅顺延', en: 'Passed to the next reader' },
  'number-voided': { zh: '收文号作废', en: 'Number voided' },
  corrected: { zh: '更正登记', en: 'Entry corrected' },
  'signer-added': { zh: '加送领导', en: 'Leader added' },
  'signer-removed': { zh: '减送领导', en: 'Leader removed' },
  declined: { zh: '退办', en: 'Declined' },
  'handed-on': { zh: '改派', en: 'Handed on' },
  'undertaker-added': { zh: '加办单位', en: 'Unit added' },
  'undertaker-removed': { zh: '减办单位', en: 'Unit removed' },
  'circulation-withdrawn': { zh: '撤回传阅', en: 'Withdrawn from circulation' },
  urged: { zh: '催办', en: 'Urged' },
  extended: { zh: '延期', en: 'Extended' },
  reported: { zh: '办理情况', en: 'Progress' },
  replied: { zh: '此前的回复', en: 'Earlier answer' },
  'taken-back': { zh: '收回', en: 'Taken back' },
  'sent-back': { zh: '退回', en: 'Sent back' },
  reopened: { zh: '恢复办理', en: 'Reopened' },
}
