import { zone } from '#kernel'
import { articleName } from '#rulebook'
import type { Conformance, NormKept } from './conformance.ts'

const lapses = { consent: '逾期视为无不同意见', remind: '逾期', escalate: '逾期上报', void: '逾期失效' } as const

function counts({ checked, lapsed, open }: NormKept): string[] {
  return [
    ...(checked.met ? [`核对满足 ${checked.met} 次`] : []),
    ...(checked.set_aside ? [`作例外 ${checked.set_aside} 次`] : []),
    ...(checked.not_applicable ? [`不适用 ${checked.not_applicable} 次`] : []),
    ...(['consent', 'remind', 'escalate', 'void'] as const)
      .filter((lapse) => lapsed[lapse])
      .map((lapse) => `${lapses[lapse]} ${lapsed[lapse]} 次`),
    ...(open.count ? [`在办时限 ${open.count} 项${open.overdue ? `（逾期 ${open.overdue} 项）` : ''}`] : []),
  ]
}

const day = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

/** Article by article for a reader; norms of which the journal says nothing are only counted at the end. */
export function conformanceLines(report: Conformance): string[] {
  const lines = [`规则执行情况（${report.rulebook}） ${report.from} 至 ${report.to}`, '']
  let article = 0
  const spoken = report.norms.filter((norm) => counts(norm).length)
  for (const norm of spoken) {
    if (norm.article !== article) lines.push(articleName((article = norm.article)))
    lines.push(`  ${norm.says.zh}（${norm.id}）`, `    ${counts(norm).join('，')}`)
    for (const aside of norm.set_aside)
      lines.push(`    例外：${day(aside.at)} ${aside.by} 于 ${aside.kind}/${aside.id}：${aside.reason}`)
  }
  return [...lines, '', `其余 ${report.norms.length - spoken.length} 项规范本期无记录。${report.note.zh}`]
}
