import type { Text } from '#kernel'
import type { Check } from './contract.ts'
import type { Paper } from './events.ts'

/** What the software noticed in a paper. It points to the sentence; a person decides (公文处理工作条例24条(三)). */
export type Pointer = { readonly norm: Check; readonly sentence: string; readonly says: Text }

const sentences = (content: string): string[] =>
  content
    .split(/(?<=[。！？；\n])/u)
    .map((s) => s.trim())
    .filter((s) => s.length > 1)

/** Verbs with which a subordinate asks its superior for something. */
const asking =
  /(恳请|恳求|特?请求|敬请|呈请|申请(县|给予|解决|拨付|批准|增加)|请县(委|政府|领导)|请(予以?|给予)?(批准|审批|审定|批复|解决|拨付|支持|同意|核准|研究决定)|望(予以?|能)?(批准|解决|拨付|支持))/u
/** Closing formulas repeat the request and add none. */
const closing =
  /(妥否|当否|可否|是否妥当|以上(请示|意见)|如无不妥|特此(请示|报告)|请(予以?)?(批示|审示|指示|审阅|阅示)[。！]?$)/u
const leaderName = /(县长|副县长|书记|主任|局长|领导)$/u
const numberForm = /^[\p{Script=Han}\d]+〔\d{4}〕[1-9]\d*号$/u
/** Words with which a title says its own kind. */
const kindWord = { request: /请示$/u, report: /报告$/u, letter: /函$/u, notice: /通知$/u, minutes: /纪要$/u } as const

export function pointersOf(paper: Paper): Pointer[] {
  const all = sentences(paper.content ?? '')
  const asks = all.filter((s) => asking.test(s) && !closing.test(s))
  return [
    ...(paper.kind === 'request' && asks.length > 1
      ? asks.map((sentence) => ({
          norm: 'document.one-matter' as const,
          sentence,
          says: { zh: '请示事项之一', en: 'One of the things asked for' },
        }))
      : []),
    ...(paper.kind === 'report'
      ? all
          .filter((s) => asking.test(s) || /(妥否|当否).*(批示|批复)/u.test(s))
          .map((sentence) => ({
            norm: 'document.report-no-request' as const,
            sentence,
            says: { zh: '报告中的请示语', en: 'Something is asked for in a report' },
          }))
      : []),
    ...paper.to
      .filter((to) => leaderName.test(to))
      .map((sentence) => ({
        norm: 'document.through-office' as const,
        sentence,
        says: { zh: '主送领导个人', en: 'Addressed to a leader in person' },
      })),
    ...form(paper),
  ]
}

function form(paper: Paper): Pointer[] {
  const wrong = (sentence: string, zh: string, en: string): Pointer => ({
    norm: 'document.format',
    sentence,
    says: { zh, en },
  })
  const word = paper.kind === 'other' ? undefined : kindWord[paper.kind]
  return [
    ...(paper.number !== null && !numberForm.test(paper.number)
      ? [
          wrong(
            paper.number,
            '发文字号应为「机关代字〔年份〕顺序号」，六角括号，序号不编虚位',
            'Not a number of the usual form',
          ),
        ]
      : []),
    ...(word && !word.test(paper.title)
      ? [wrong(paper.title, '标题的文种与登记的文种不一致', 'The title names another kind')]
      : []),
    ...(paper.dated !== null && paper.dated > paper.received
      ? [wrong(paper.dated, '成文日期晚于签收日期', 'Dated after it was received')]
      : []),
  ]
}
