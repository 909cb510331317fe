import type { Viewpoint } from '#kernel'
import { consultationTable, currentRow, namedShown, signerShown } from '#modules/topics'
import { approverOf, coSigners } from '../authority.ts'
import { holders } from '../deadlines.ts'
import { contentIn, hashOf, lengthOf, subjectOf } from '../content.ts'
import type { DocumentView } from '../contract/view.ts'
import { steps } from '../contract/words.ts'
import type { Signed, Stage } from '../events.ts'
import { paperOf } from '../paper.ts'
import { sheetOf } from '../sheet.ts'
import { isNumberVoid, isStale, numberOf, type Document, type Drafted } from '../state.ts'

type C = Viewpoint<Document>

/** What the document's page shows besides stages, deadlines, checklist and journal. */
export function documentView(c: C): DocumentView | null {
  if (c.state.stage === 'new') return null
  const d = c.state
  return {
    ...contentShown(d, c),
    ...courseShown(d, c),
    ...issuingShown(d, c),
    paper: paperOf(d, c),
    sheet: sheetOf(d, c),
  }
}

const shown = (c: C) => ({
  named: (id: string) => namedShown(id, c),
  signed: <M extends Signed>(m: M) => ({ ...m, by: signerShown(m.by, c) }),
})

function contentShown(d: Drafted, c: C) {
  const { named, signed } = shown(c)
  const { title: _, ...content } = contentIn(d)
  return {
    ...content,
    lead: named(d.lead),
    drafter: named(d.drafter),
    recipients: d.recipients.map(named),
    recipientsPrinted: [...d.recipientsPrinted],
    copies: d.copies.map(named),
    copiesPrinted: [...d.copiesPrinted],
    units: d.units.map(named),
    jointly: d.jointly.map(named),
    body: [...d.body],
    attachments: d.attachments.map((a) => ({ ...a, body: [...a.body] })),
    replaces: [...d.replaces],
    subject: subjectOf(d.title),
    length: lengthOf(d),
    version: d.version,
    versions: d.versions.map(({ content: { title, body }, ...v }) => ({ ...signed(v), title, body: [...body] })),
    legality: d.legality && { ...signed(d.legality), unit: named(d.legality.unit) },
  }
}

const titleOf = (stage: Stage) =>
  stage in steps ? steps[stage as keyof typeof steps] : { zh: '签发', en: 'Signature' }

function courseShown(d: Drafted, c: C) {
  const { named, signed } = shown(c)
  return {
    consultation: consultationTable(d, c),
    stale: d.units.filter((id) => {
      const row = currentRow(d, id)
      return row !== undefined && isStale(d, row)
    }),
    account: d.account && {
      ...signed({ on: d.account.on, by: d.account.by }),
      text: d.account.text,
      ours: d.account.ours,
      theirs: d.account.theirs,
      proposal: d.account.proposal,
    },
    opinions: [
      ...d.opinions,
      ...d.coordination.map(({ on, by, text }) => ({
        step: 'coordinate',
        version: d.version,
        stands: true,
        on,
        by,
        text,
      })),
    ].map(({ stands: _, ...opinion }) => signed(opinion)),
    review: d.review && signed(d.review),
    approver: named(approverOf(d, c)),
    authorised: d.authorised && { ...signed(d.authorised), to: named(d.authorised.to) },
    signers: coSigners(d, c).map((s) => ({ ...s, post: named(s.post), signed: s.signed && signed(s.signed) })),
    signature: d.signature && { ...signed(d.signature), holds: hashOf(d) === d.signature.hash },
    returns: d.returns.map(({ from, to, resume, suggestions, answer, reason, on, by }) => ({
      ...signed({ on, by }),
      reason,
      from: titleOf(from),
      to: titleOf(to),
      resume,
      suggestions,
      answer,
    })),
    urged: d.urged.map(signed),
  }
}

const holdersOf = (c: C) => holders(c).map((to) => namedShown(to.slice(to.indexOf(':') + 1), c))

/** The name of the day (周六, 春节) where no work is done on it. */
function dayOff(on: string, { calendar }: C): string | null {
  const { workday, name } = calendar.isWorkday(Temporal.PlainDate.from(on))
  return workday ? null : (name ?? '')
}

function issuingShown(d: Drafted, c: C) {
  const { named, signed } = shown(c)
  return {
    number: numberOf(d),
    numberAsked: d.numberAsked && `${d.numberAsked.mark}〔${d.numberAsked.year}〕`,
    voided: (d.voided ?? []).map(signed),
    numberVoid: isNumberVoid(d),
    holders: holdersOf(c),
    print: d.print,
    seals: d.seals.map(({ holder: _, ...seal }) => ({ ...signed(seal), holds: seal.hash === hashOf(d) })),
    issue: d.issue && {
      ...signed(d.issue),
      outside: [...d.issue.outside],
      dayOff: dayOff(d.issue.on, c),
    },
    deliveries: d.deliveries.map(({ unit, on, received }) => ({
      unit: named(unit),
      on,
      received: received && signed(received),
    })),
    publications: d.publications.map((p) => ({ ...signed(p), places: [...p.places] })),
    replacedBy: d.replacedBy,
    cleanUps: d.cleanUps.map(signed),
    filing: d.filing && signed(d.filing),
    ended: 'ended' in d ? signed(d.ended) : null,
  }
}
