import { fails, holds, notApplicable, rule } from '#kernel'
import { isGreeting, isPublication, sorts, type Sort } from '../contract.ts'

/** 一律由县政府办公室统一安排，不得直接向领导个人发请柬: a leader hands the invitation over instead of entering it. */
export const fromUnit = rule<{ readonly unit: string | undefined; readonly you: string }>(
  'engagement.through-office',
  ({ unit, you }) =>
    unit
      ? holds({ unit })
      : fails({
          facts: { you },
          says: {
            zh: '邀请由主办单位报县政府办公室统一安排，不由{you}直接受理',
            en: 'Invitations are reported by the host to the office; {you} does not take them',
          },
          wayOut: {
            zh: '收到请柬的，用「转交请柬」一步转给县政府办公室',
            en: 'If an invitation was sent to you, hand it over to the office in one step',
          },
        }),
)

/** Before anything is arranged, the host has reported it to the office itself. */
export const reported = rule<{ readonly reported: boolean; readonly host: string }>(
  'engagement.through-office',
  ({ reported, host }) =>
    reported
      ? holds({ host }, { zh: '{host}已报县政府办公室', en: 'Reported by {host}' })
      : fails({
          facts: { host },
          says: {
            zh: '请柬直接送给了领导，{host}尚未报县政府办公室',
            en: 'The invitation went straight to a leader; {host} has not reported it to the office',
          },
          wayOut: { zh: '由{host}补报县政府办公室，再统一安排', en: 'Let {host} report it; then it is arranged' },
        }),
)

type Lead = {
  readonly wd: number
  readonly latest: string
  readonly provisional: boolean
  readonly reported: string
  readonly late: string | null
  /** Whether a late one may be taken at all (engagement-late). */
  readonly admits: boolean
}
const early = ({ reported, latest }: Lead): boolean => reported <= latest
const facts = ({ wd, latest, provisional, reported }: Lead) => ({ wd, latest, provisional, reported })

/** 提前5个工作日报办公室. What comes later says why, and is for the office director to take (`admitted`). */
export const inTime = rule<Lead>('engagement.lead', (lead) => {
  if (early(lead)) return holds(facts(lead), { zh: '最迟{latest}报送', en: 'By {latest} at the latest' })
  if (lead.late !== null && lead.admits)
    return holds(facts(lead), {
      zh: '应于{latest}前报送，已写明逾期理由，由办公室主任决定',
      en: 'Due by {latest}; the reason is given, the office director decides',
    })
  return fails({
    facts: facts(lead),
    field: 'late',
    says: {
      zh: '应提前{wd}个工作日、最迟于{latest}报县政府办公室',
      en: 'Due {wd} working days ahead, by {latest}',
    },
    wayOut: lead.admits
      ? {
          zh: '改期；确属临时紧急的，写明逾期理由，由县政府办公室主任决定',
          en: 'Choose a later date; where it is urgent, say why, and the office director decides',
        }
      : { zh: '改期', en: 'Choose a later date' },
  })
})

/** A late one is taken only on record: by the office director, with a reason. */
export const admitted = rule<Lead & { readonly admission: string | null; readonly director: boolean }>(
  'engagement.lead',
  (lead) => {
    if (early(lead)) return holds(facts(lead), { zh: '已按时报送', en: 'Reported in time' })
    if (lead.admission !== null && lead.director && lead.admits)
      return holds(facts(lead), { zh: '逾期，经办公室主任同意：记录在案', en: 'Late, taken by the director on record' })
    return fails({
      facts: facts(lead),
      field: 'late',
      says: {
        zh: '{reported}报送，迟于{latest}，未经办公室主任同意并写明理由',
        en: 'Reported on {reported}, later than {latest}, and not taken by the director with a reason',
      },
      wayOut: lead.admits
        ? {
            zh: '由县政府办公室主任写明同意逾期的理由后安排，或不予安排',
            en: 'The office director gives the reason, or declines it',
          }
        : { zh: '改期，或不予安排', en: 'Move it to a later date, or decline it' },
    })
  },
)

const never = (sort: Sort) => ({ sort: sorts[sort].zh })

/** 不发贺信贺电. `open`: the office reads the approval of article 85 as reaching these too (ceremonies-scope). */
export const noGreetings = rule<{ readonly sort: Sort; readonly open: boolean }>(
  'engagement.no-greetings',
  ({ sort, open }) => {
    if (!isGreeting(sort)) return notApplicable({ zh: '不是贺信贺电', en: 'No congratulatory message' })
    if (open) return holds(never(sort), { zh: '经县委、县政府批准', en: 'With both approvals' })
    return fails({
      facts: never(sort),
      field: 'sort',
      says: { zh: '县政府领导不为下级单位的会议、活动发{sort}', en: 'Leaders send no congratulatory messages' },
      wayOut: {
        zh: '不予办理；活动确需领导出席的，另报公务活动',
        en: 'It is not done; report the event itself if needed',
      },
    })
  },
)

/** 不公开出版著作、讲话，不题词、题字、作序. */
export const noPublications = rule<{ readonly sort: Sort; readonly open: boolean }>(
  'engagement.no-publications',
  ({ sort, open }) => {
    if (!isPublication(sort))
      return notApplicable({ zh: '不是出版、题词、作序', en: 'No book, inscription or preface' })
    if (open) return holds(never(sort), { zh: '经县委、县政府批准', en: 'With both approvals' })
    return fails({
      facts: never(sort),
      field: 'sort',
      says: { zh: '县政府领导不{sort}', en: `Leaders do not: ${sorts[sort].en.toLowerCase()}` },
      wayOut: { zh: '不予办理', en: 'It is not done' },
    })
  },
)
