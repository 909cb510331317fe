import { evolveConsultation } from '#modules/topics'
import type { DocumentEvent } from './events.ts'
import { evolveJudging } from './evolve-judging.ts'
import { evolveIssuing } from './evolve-issuing.ts'
import { earlierAccount, earlierReply, reopened } from './evolve-kept.ts'
import { drafted, type Document, type Drafted } from './state.ts'

const accountOf = ({ keeps: _, ...account }: Extract<DocumentEvent, { type: 'document.accounted' }>['data']) => account

type Begun = Extract<DocumentEvent, { type: 'document.drafted' }>['data']

const begun = ({ lead, content, adopted, on, by, at }: Begun): Drafted => ({
  stage: 'drafting',
  ...content,
  lead,
  drafter: by.for ?? by.post,
  entered: at,
  version: 1,
  versions: [{ version: 1, change: 'first', content, on, by }],
  // The lists of a consultation: townships concerned are asked like any other unit.
  townships: [],
  rows: [],
  signatures: [],
  coordination: [],
  round: 0,
  askedOn: {},
  account: null,
  adopted,
  legality: null,
  opinions: [],
  checked: null,
  submitted: null,
  submissions: 0,
  review: null,
  approval: null,
  consented: null,
  passedTo: null,
  authorised: null,
  signers: [],
  signature: null,
  returns: [],
  back: null,
  cameFrom: null,
  numberAsked: null,
  number: null,
  sealsAsked: [],
  seals: [],
  print: null,
  issue: null,
  deliveries: [],
  publications: [],
  replacedBy: null,
  cleanUps: [],
  filing: null,
  urged: [],
})

export function evolve(state: Document, event: DocumentEvent): Document {
  if (event.type === 'document.drafted') return begun(event.data)
  return evolveDrafted(drafted(state), event)
}

function evolveDrafted(d: Drafted, event: Exclude<DocumentEvent, { type: 'document.drafted' }>): Drafted {
  const { type, data } = event
  switch (type) {
    case 'document.consulted':
      return {
        ...d,
        ...evolveConsultation(d, { step: 'consulted', data }),
        round: data.round,
        askedOn: { ...d.askedOn, [data.round]: d.version },
      }
    case 'document.replied':
      return { ...d, ...evolveConsultation(d, { step: 'replied', data }) }
    case 'document.reconsidered': {
      const was = data.keeps ? earlierReply(d, data.unit) : d
      return { ...was, ...evolveConsultation(was, { step: 'reconsidered', data }) }
    }
    case 'document.silence-taken':
      return { ...d, ...evolveConsultation(d, { step: 'silence-taken', data }) }
    case 'document.time-requested':
      return { ...d, ...evolveConsultation(d, { step: 'time-requested', data }) }
    case 'document.extended':
      return { ...d, ...evolveConsultation(d, { step: 'extended', data }) }
    case 'document.settled':
      return { ...d, ...evolveConsultation(d, { step: 'settled', data }) }
    case 'document.accounted':
      return { ...(data.keeps ? earlierAccount(d) : d), account: accountOf(data) }
    case 'document.coordinated':
      return { ...d, coordination: [...d.coordination, data] }
    case 'document.reopened': {
      const { ended: _, ...open } = 'ended' in d ? d : { ...d, ended: undefined }
      return reopened(open, data)
    }
    case 'document.number-asked':
    case 'document.numbered':
    case 'document.affixed':
    case 'document.number-voided':
    case 'document.sealed':
    case 'document.issued':
    case 'document.acknowledged':
    case 'document.published':
    case 'document.replaced':
    case 'document.cleaned-up':
    case 'document.retracted':
    case 'document.repealed':
    case 'document.revoked':
    case 'document.archived':
    case 'document.withdrawn':
      return evolveIssuing(d, event)
    default:
      return evolveJudging(d, event)
  }
}
