import { fails, holds, notApplicable, rule } from '#kernel'
import type { Subject } from '../contract.ts'

/** 政策性问题先调研并提出建议: whoever asks the mayor about policy brings both. */
export const researched = rule<{ subject: Subject; research: boolean; proposal: boolean }>(
  'leader.report-up',
  ({ subject, research, proposal }) => {
    if (subject !== 'policy') return notApplicable({ zh: '不是政策性问题', en: 'Not a question of policy' })
    if (research && proposal) return holds()
    const missing = {
      zh: [!research && '调研情况', !proposal && '工作建议'],
      en: [!research && 'research', !proposal && 'a proposal'],
    }
    const named = (words: readonly (string | false)[], between: string) => words.filter(Boolean).join(between)
    return fails({
      field: research ? 'proposal' : 'research',
      says: {
        zh: `政策性问题须先调研并提出建议，缺${named(missing.zh, '、')}`,
        en: `A question of policy comes with research and a proposal; there is no ${named(missing.en, ' and no ')}`,
      },
      wayOut: {
        zh: '写明调研情况或关联调研记录，并提出工作建议',
        en: 'Write down the research or link it, and propose something',
      },
    })
  },
)
