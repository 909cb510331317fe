import { fails, holds, notApplicable, rule } from '#kernel'
import { markingIn } from '#render/contract'
import { lengthOf, wordsOf } from '../content.ts'
import type { Content } from '../events.ts'
import { scopes } from '../contract/words.ts'
import { isOfCounty, type Case } from './case.ts'

export const countyScope = rule<Case>('document.county-scope', ({ document: d }) => {
  if (!isOfCounty(d)) return notApplicable()
  if (d.scope === 'other')
    return fails({
      facts: { name: d.name === 'county' ? '县政府' : '县政府办公室' },
      says: {
        zh: '以{name}名义的公文限于重要决定、重要政策措施和需全县执行周知的事项',
        en: "In the county's name only important decisions, policies and what the whole county has to carry out or know",
      },
      wayOut: {
        zh: '写明属于哪一类；不属于的，以部门名义行文',
        en: 'Say which of these it is; else the department issues it itself',
      },
      field: 'scope',
    })
  return holds({ scope: scopes[d.scope].zh }, { zh: '{scope}', en: scopes[d.scope].en })
})

export const notCounty = rule<Case>('document.not-county', ({ document: d }) => {
  if (!isOfCounty(d)) return notApplicable()
  if (!d.whyCounty)
    return fails({
      says: {
        zh: '未说明为何须以县政府（办公室）名义、部门自行或联合发文为何不行',
        en: 'Nothing says why the departments concerned cannot issue it themselves or jointly',
      },
      wayOut: {
        zh: '说明理由；属部门事权或可联合发文的，以部门名义行文',
        en: "Say why; what is within a department's power the department issues",
      },
      field: 'whyCounty',
    })
  return holds({ why: d.whyCounty }, { zh: '{why}', en: '{why}' })
})

/** `same`: documents in force about the same subject that this one does not replace. */
export const notNeeded = rule<Case & { readonly same: readonly string[] }>(
  'document.not-needed',
  ({ document: d, same }) => {
    if (d.name === 'unit') return notApplicable()
    if (same.length)
      return fails({
        facts: { same },
        says: { zh: '现行文件{same}仍然适用', en: 'Already said by a document in force: {same}' },
        wayOut: {
          zh: '不再发文；确需发文的，列为本文件废止或替代的文件',
          en: 'Issue nothing, or name it among the documents that this one replaces',
        },
        field: 'replaces',
      })
    if (!d.looked && isOfCounty(d))
      return fails({
        says: {
          zh: '未说明法规和现行文件的规定情况',
          en: 'Nothing says what law and the documents in force provide already',
        },
        wayOut: {
          zh: '查核现行规定并写明为何仍需行文；已有明确规定的不再发文',
          en: 'Look it up and say why a document is needed all the same',
        },
        field: 'looked',
      })
    return holds()
  },
)

/** The rulebook may leave the figure open: then nothing is counted. */
export const length = rule<Case>('document.length', ({ document: d, around }) => {
  const limit = around.norm('document.length').with['characters']
  const characters = lengthOf(d)
  if (typeof limit !== 'number') return notApplicable({ zh: '未定字数上限', en: 'No figure is laid down' })
  if (characters > limit)
    return fails({
      facts: { characters, limit },
      says: { zh: '正文{characters}字，超过{limit}字', en: '{characters} characters, the limit is {limit}' },
      wayOut: { zh: '压缩篇幅', en: 'Make it shorter' },
      field: 'body',
    })
  return holds({ characters, limit })
})

export const localMeasures = rule<Case>('document.local-measures', ({ document: d }) => {
  if (!d.implements) return notApplicable()
  if (!d.localMeasures)
    return fails({
      facts: { implements: d.implements },
      says: {
        zh: '贯彻{implements}的配套文件未写明结合本县实际的措施',
        en: 'It implements {implements}, yet names no measures of its own',
      },
      wayOut: {
        zh: '写明本县的具体措施，不重复背景意义',
        en: 'Write what is done here, without repeating the reasons',
      },
      field: 'localMeasures',
    })
  return holds({ implements: d.implements })
})

/** 办公室的修改建议主管部门要研究落实: none is passed over in silence. */
export const suggestionsAnswered = rule<Case>('document.draft-by-unit', ({ document: d }) => {
  const open = d.returns.filter((r) => r.suggestions && r.answer === null)
  if (open.length)
    return fails({
      facts: { suggestions: open.map((r) => r.reason) },
      says: { zh: '修改建议尚未逐条落实：{suggestions}', en: 'Suggestions not answered yet: {suggestions}' },
      wayOut: { zh: '修改文稿并写明落实情况', en: 'Revise the draft and say what became of them' },
      field: 'answer',
    })
  return holds({}, { zh: '主管部门代拟', en: 'Drafted by the department in charge' })
})

/** This system holds no state secrets: such a paper is handled where it may be, and only its place is noted here. */
export const secrecy = rule<{ readonly entry: unknown }>('secrecy.keep', ({ entry }) => {
  const found = markingIn(entry)
  if (found === undefined) return holds()
  return fails({
    facts: { found },
    says: {
      zh: '有密级标志「{found}」，本系统不存储、不处理国家秘密',
      en: 'A classified marking “{found}”: this system neither stores nor handles state secrets',
    },
    wayOut: {
      zh: '在涉密设备上拟制，由机要渠道办理；本系统只登记存放处，不录标题和内容',
      en: 'Draft it on a classified device; here only where the paper is kept may be noted',
    },
    field: 'body',
  })
})
export const secrecyOf = (c: Content) => secrecy({ entry: wordsOf(c) })
