import { articleName, type Interpretation, type Rulebook } from '#rulebook'
import type { NormCoverage } from './norm-coverage.ts'

const generated = '<!-- Written by `zhenggui docs`; do not edit. -->'
const states = { enforced: 'enforced', nothing: 'nothing to enforce', open: 'open' } as const
const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** docs/articles: one page a chapter, article by article, with what implements each norm, its cases and the doubts about its text. */
export function articlePages(
  rulebook: Rulebook,
  coverage: readonly NormCoverage[],
  interpretations: readonly Interpretation[],
): ReadonlyMap<string, string> {
  const pages = rulebook.chapters.map(({ number, title, articles: [first, last] }) => {
    const body: string[] = []
    for (let article = first; article <= last; article++) {
      const norms = coverage.filter((norm) => norm.article === article)
      if (norms.length)
        body.push(
          `## ${articleName(article)} · Article ${article}`,
          ...norms.flatMap((norm) => normLines(rulebook, norm, interpretations)),
          '',
        )
    }
    return [
      `docs/articles/${twoDigits(number)}.md`,
      [generated, `# ${title.zh} · ${title.en}`, '', ...body].join('\n'),
    ] as const
  })
  return new Map([...pages, ['docs/articles/README.md', overview(rulebook, coverage)]])
}

function normLines(rulebook: Rulebook, norm: NormCoverage, interpretations: readonly Interpretation[]): string[] {
  const entry = rulebook.norms.get(norm.id)!
  const doubts = interpretations.filter((reading) => reading.norm === norm.id)
  return [
    `### \`${norm.id}\` ${entry.says.zh}`,
    `${entry.says.en} — ${norm.force}, ${norm.works_as}${entry.unless ? `; ${entry.unless.who} may set it aside` : ''}${entry.cite ? `; ${entry.cite}` : ''}`,
    '',
    norm.state === 'enforced'
      ? `**${states.enforced}** in ${norm.where.map((path) => `[${path.replace('src/', '')}](../../${path})`).join(', ')}`
      : `**${states[norm.state]}**: ${norm.reason}`,
    ...(['refuses', 'allows'] as const).flatMap((side) =>
      norm.tests[side].length ? ['', `${side}:`, ...norm.tests[side].map((test) => `- ${test}`)] : [],
    ),
    ...doubts.flatMap((reading) => [
      '',
      `Reading \`${reading.id}\` (${reading.date}, ${reading.author.en}): ${reading.question.zh}？${reading.reading.zh}。 ${reading.question.en}? ${reading.reading.en}.`,
    ]),
    '',
  ]
}

function overview(rulebook: Rulebook, coverage: readonly NormCoverage[]): string {
  const count = (state: NormCoverage['state'], of: readonly NormCoverage[]) =>
    of.filter((norm) => norm.state === state).length
  const rows = rulebook.chapters.map(({ number, title, articles: [first, last] }) => {
    const norms = coverage.filter((norm) => norm.article >= first && norm.article <= last)
    return `| [${number} ${title.zh} · ${title.en}](${twoDigits(number)}.md) | ${norms.length} | ${count('enforced', norms)} | ${count('nothing', norms)} | ${count('open', norms)} |`
  })
  return [
    generated,
    `# ${rulebook.instrument.title} ${rulebook.instrument.number}, article by article`,
    `${coverage.length} norms: ${count('enforced', coverage)} enforced with cases on both sides, ${count('nothing', coverage)} with nothing to enforce, ${count('open', coverage)} open.`,
    '',
    '| chapter | norms | enforced | nothing | open |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
