import { fails, holds, notApplicable, rule } from '#kernel'

/** 各部门报送县政府的简报须核准备案: nothing goes out under a title that was not approved and registered. */
export const registered = rule<{ readonly title: string; readonly stage: string }>(
  'brief.approved',
  ({ title, stage }) => {
    const facts = { title }
    if (stage === 'registered') return holds(facts, { zh: '《{title}》已核准备案', en: '{title} is registered' })
    return fails({
      facts,
      says:
        stage === 'reviewing'
          ? { zh: '《{title}》尚待县政府办公室核准备案', en: '{title} is not yet approved by the office' }
          : { zh: '《{title}》尚未报请核准备案', en: '{title} was not submitted to be approved and registered' },
      wayOut:
        stage === 'reviewing'
          ? { zh: '核准备案后再报送', en: 'Issue it once the office has approved it' }
          : {
              zh: '由本单位主要负责人报请县政府办公室核准，备案后再报送',
              en: "The unit's head submits it; the office approves and registers it",
            },
    })
  },
)

/** Whom the article means by 部门 (brief-units); townships, subdistricts and the office itself are none. */
const departments: readonly string[] = ['department', 'institution', 'agency', 'development-zone']

type Kinds = {
  readonly unit: string
  readonly kind: string | undefined
  /** How many kinds a department may have; null: no figure laid down. */
  readonly limit: number | null
  /** Whether the figure holds for townships and subdistricts too (brief-units). */
  readonly everyUnit: boolean
  /** Titles of its other briefs that are registered. */
  readonly others: readonly string[]
}

/** 每个部门原则上只向县政府报送1种简报; the office director may except. */
export const oneKind = rule<Kinds>('brief.one-kind', ({ unit, kind, limit, everyUnit, others }) => {
  if (limit === null) return notApplicable({ zh: '未规定种数', en: 'No number laid down' })
  if (!everyUnit && !departments.includes(kind ?? ''))
    return notApplicable({ zh: '本条规范各部门的简报', en: 'The norm is about departments' })
  const facts = { unit, limit, count: others.length, others }
  if (others.length < limit)
    return holds(facts, {
      zh: '{unit}现有简报{count}种，原则上只报{limit}种',
      en: '{count} of {limit} kinds registered',
    })
  return fails({
    facts,
    says: {
      zh: '{unit}已有简报{others}，每个部门原则上只报{limit}种',
      en: 'The unit has {others} already; {limit} kind a department is the rule',
    },
    wayOut: {
      zh: '并入现有简报，或先停办原简报；确需另办的，由办公室主任核准时写明理由',
      en: 'Merge it into the one there is, or end that one; the office director may except it, with a reason',
    },
  })
})
