import type { Matter } from '../../../http/contract/index.ts'
import type { IncomingView } from '../contract/view.ts'

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

/** What a form starts from: the check from what is pointed out, the return from what is not met, the assignment from the proposal. */
export function presets(matter: Matter, verb: string): Readonly<Record<string, unknown>> {
  const view = matter.view as IncomingView | null
  if (!view?.paper) return {}
  switch (verb) {
    case 'check':
      return {
        findings: view.checks
          .filter(({ state }) => state === 'undecided')
          .map(({ norm, pointed }) => ({
            norm,
            sentence: pointed.map(({ sentence }) => sentence).join(' '),
            met: true,
          })),
      }
    case 'return':
      return {
        findings: view.checks
          .filter(({ state }) => state === 'unmet' || state === 'undecided')
          .map(({ norm, pointed, says }) => ({
            norm,
            sentence: pointed.map(({ sentence }) => sentence).join(' ') || says?.zh,
          })),
      }
    case 'correct':
      return entered(matter.title, view.paper)
    case 'propose':
      return view.proposal
        ? {
            text: view.proposal.text,
            point: view.proposal.point,
            route: view.proposal.route,
            lead: view.proposal.lead?.id,
            assist: ids(view.proposal.assist),
            major: view.proposal.major,
            order: view.proposal.order,
          }
        : {}
    case 'assign':
      return {
        lead: view.proposal?.lead?.id ?? view.acts.flatMap(({ units }) => units)[0]?.id,
        assist: ids(view.proposal?.assist ?? []),
      }
    case 'reply':
      return { document: view.documents.at(-1)?.number }
    case 'urge':
      return { phone: view.work?.units.find(({ lead, contact }) => lead && contact)?.contact }
    default:
      return {}
  }
}

function entered(title: string, paper: NonNullable<IncomingView['paper']>): Readonly<Record<string, unknown>> {
  return {
    title,
    unit: paper.unit?.id,
    body: paper.unit ? undefined : paper.sender,
    level: paper.unit ? undefined : paper.level,
    kind: paper.kind,
    number: paper.their,
    dated: paper.dated,
    received: paper.received,
    urgency: paper.urgency,
    signedBy: paper.signedBy,
    signer: paper.signer,
    content: paper.content,
    copies: paper.copies,
    contact: paper.contact,
    to: paper.to.length ? paper.to : undefined,
    asks: paper.asks,
    matters: paper.matters,
    concerns: ids(paper.concerns),
    countersigned: ids(paper.countersigned),
    joint: ids(paper.joint),
    directTo: paper.directTo?.id,
    ground: paper.ground,
    proof: paper.proof,
    bypass: paper.bypass,
  }
}
