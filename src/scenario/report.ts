import { zone, type Refusal } from '#kernel'
import { articleName } from '#rulebook'
import type { Played, PlayedStep } from './play.ts'

/** The shape that scripts rely on: `replay --json`. */
export const playedJson = ({ passed, steps }: Played) => ({
  passed,
  steps: steps.map(({ n, step, outcome, refusals, matter }) => ({
    n,
    as: step.as ?? step.expect?.as ?? null,
    do: step.do ?? null,
    on: step.on ?? step.expect?.on ?? null,
    outcome,
    refused: [...new Set(refusals.map((r) => r.norm))],
    matter,
  })),
})

const marks: Readonly<Record<PlayedStep['outcome'], string>> = { accepted: '✓', refused: '⊘', held: '·', failed: '✗' }

const refusalLines = (refusal: Refusal): string[] => [
  `      ${refusal.article === null ? '系统' : articleName(refusal.article)} ${refusal.norm}：${refusal.says.zh}`,
  `        办法：${refusal.wayOut.zh}`,
]

function whatHappened({ step, matter }: PlayedStep): string {
  const parts: string[] = []
  if (step.at !== undefined || step.wait !== undefined)
    parts.push(step.at === undefined ? `等候 ${step.wait}` : `到 ${step.at}`)
  if (step.do !== undefined) parts.push(`${step.as} ${step.do}${matter === null ? '' : ` 「${matter}」`}`)
  else if (step.expect) parts.push(`核对 「${step.expect.on}」`)
  return parts.join(' · ')
}

/** One step for a reader: time, who did what, and of a refusal what it says and the way out. */
export function stepLines(played: PlayedStep): string[] {
  const time = played.at
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
  const exceptions = Object.entries(played.step.exception ?? {}).map(
    ([norm, reason]) => `      例外 ${norm}：${reason}`,
  )
  return [
    `${marks[played.outcome]} ${String(played.n).padStart(3)} ${time}  ${whatHappened(played)}`,
    ...exceptions,
    ...played.refusals.flatMap(refusalLines),
    ...played.failures.map((failure) => `      不符：${failure}`),
  ]
}

export function summaryLine({ passed, steps }: Played): string {
  const count = (outcome: PlayedStep['outcome']) => steps.filter((s) => s.outcome === outcome).length
  return `${passed ? '通过' : '未通过'}：${steps.length} 步，办理 ${count('accepted')}，按规则拒绝 ${count('refused')}，核对和等候 ${count('held')}，不符 ${count('failed')}`
}
