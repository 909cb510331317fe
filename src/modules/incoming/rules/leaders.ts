import { fails, holds, notApplicable, pending, rule, type Surroundings, type Verdict } from '#kernel'
import { inCharge, mayor } from '../authority.ts'
import type { Opinion } from '../contract.ts'
import { unsigned, type Known } from '../state.ts'

type Around = Pick<Surroundings, 'org' | 'at'>
const names = (ids: readonly string[], { org }: Around) => ids.map((id) => org.name(id).zh)

/** 办公室审核后按分工呈批. `leaders`: to whom it goes. */
export const byCharge = rule<{ readonly paper: Known; readonly leaders: readonly string[]; readonly around: Around }>(
  'document.office-review',
  ({ paper, leaders, around }) => {
    if (!paper.proposal) return unreviewed
    const due = inCharge(paper, around)
    if (due !== undefined && !leaders.includes(due))
      return fails({
        facts: { due: around.org.name(due).zh, leaders: names(leaders, around) },
        says: { zh: '按分工应呈{due}，拟呈{leaders}', en: 'By division of work it goes to {due}; proposed: {leaders}' },
        wayOut: { zh: '退回拟办，加上分管领导', en: 'Send it back to the proposal and add the leader in charge' },
      })
    return holds({ leaders: names(leaders, around) })
  },
)

const unreviewed: Verdict = fails({
  says: { zh: '未经县政府办公室审核呈批', en: 'Not reviewed and presented by the office' },
  wayOut: {
    zh: '先登记、初审、拟办，由办公室审核后呈批',
    en: 'Let the office register, check, propose and present it',
  },
})

/** A leader does not take up what the office has not presented. */
export const presented = rule<Known>('document.office-review', (s) => (s.presented ? holds() : unreviewed))

export const majorToMayor = rule<{ readonly major: boolean | undefined; readonly leaders: readonly string[] }>(
  'document.major-to-mayor',
  ({ major, leaders }) => {
    if (major === undefined) return pending()
    if (!major) return notApplicable({ zh: '不是重大事项', en: 'No major matter' })
    return leaders.includes(mayor)
      ? holds()
      : fails({
          says: { zh: '重大事项未报县长', en: 'A major matter does not reach the mayor' },
          wayOut: { zh: '呈批领导中列入县长', en: 'Let it go to the mayor' },
          field: 'route',
        })
  },
)

/** 圈阅、「阅」只表示已阅知. */
const onlyRead = /^[\s。，、]*(已?阅(知|处)?|圈阅|知悉|收悉|传阅)[\s。！]*$/u

/** 有请示事项的须有明确意见; name and date stand with every act. `words`: undefined while nothing is entered. */
export const clearOpinion = rule<{
  readonly paper: Known
  readonly act: 'opine' | 'instruct' | 'circle'
  readonly entered: { readonly opinion?: Opinion | undefined; readonly text?: string | undefined } | undefined
}>('document.clear-opinion', ({ paper, act, entered }) => {
  if (!paper.paper.asks) return notApplicable({ zh: '没有请示事项', en: 'Nothing is asked for' })
  if (act === 'circle')
    return fails({
      says: { zh: '有请示事项，圈阅不是意见', en: 'Something is asked for: a circle is no opinion' },
      wayOut: { zh: '签署同意或不同意等明确意见', en: 'Give an opinion: agree, disagree …' },
    })
  if (!entered) return pending()
  if (entered.opinion === undefined)
    return fails({
      field: 'opinion',
      says: { zh: '批示未写明对请示事项的意见', en: 'The instruction says nothing on what is asked for' },
      wayOut: { zh: '选明同意、不同意等意见', en: 'Choose agree, disagree …' },
    })
  if (entered.text !== undefined && onlyRead.test(entered.text))
    return fails({
      field: 'text',
      facts: { text: entered.text },
      says: { zh: '「{text}」不是明确意见', en: '“{text}” is no clear opinion' },
      wayOut: { zh: '写明意见', en: 'Write the opinion' },
    })
  if (entered.opinion !== 'agree' && entered.text === undefined)
    return fails({
      field: 'text',
      says: { zh: '不是完全同意的，须写明具体意见', en: 'Anything but agreement needs words' },
      wayOut: { zh: '写明具体意见', en: 'Write what exactly' },
    })
  return holds()
})

/** 对一般报告性公文，圈阅表示已阅知: a report gets a circle or an instruction, never a yes or no that nobody asked for. */
export const circleRead = rule<Known>('document.circle-read', (s) =>
  s.paper.asks
    ? notApplicable({ zh: '有请示事项', en: 'Something is asked for' })
    : fails({
        says: { zh: '没有请示事项，不签署同意与否', en: 'Nothing is asked for: there is nothing to agree to' },
        wayOut: { zh: '圈阅即表示已阅知；要交办的写批示', en: 'Circle it as read; to have something done, instruct' },
      }),
)

/** 批示齐了才转办: whoever is to say something has said it. */
export const allSaid = rule<{ readonly paper: Known; readonly around: Around }>(
  'document.instructions',
  ({ paper, around }) => {
    const open = unsigned(paper)
    return open.length
      ? fails({
          facts: { open: names(open, around) },
          says: { zh: '{open}尚未批示（阅）', en: 'Not yet through: {open}' },
          wayOut: {
            zh: '待批示后转办；急的可催办，或代录电话、口头批示',
            en: 'Wait, urge, or record a word given by telephone',
          },
        })
      : holds()
  },
)
