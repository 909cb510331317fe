import { isTest, type Fence, type Source } from '../tree.ts'

const longest = 500
const ninetieth = 300
const middle = 100

const lines = ({ text }: Source): number => text.split('\n').length - 1

/** Small files with one subject: none over 500 lines, nine in ten at most 300, half of them under 100. */
export const size: Fence = (sources) => {
  const long = sources
    .filter((source) => lines(source) > longest)
    .map((source) => `${source.path} has ${lines(source)} lines: at most ${longest}`)
  const sorted = sources
    .filter((source) => source.path.startsWith('src/') && !isTest(source))
    .map(lines)
    .sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const p90 = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  return [
    ...long,
    ...(median < middle ? [] : [`src: the median file has ${median} lines: under ${middle}`]),
    ...(p90 <= ninetieth ? [] : [`src: one file in ten has ${p90} lines or more: at most ${ninetieth}`]),
  ]
}

const saysNothing = /(^|\/)(utils?|helpers?|common|types|misc|shared|lib)(\/|\.[a-z.]+$)/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(db|d|e2e|config))*(\.test)?\.(ts|tsx|mjs)$/
const pascal = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/

/** A name says what is inside. kebab-case, components PascalCase. */
export const names: Fence = (sources) =>
  sources.flatMap(({ path }) => {
    const name = path.split('/').at(-1)!
    if (saysNothing.test(path)) return [`${path}: its name does not say what is inside`]
    return kebab.test(name) || pascal.test(name) ? [] : [`${path}: files are kebab-case, components PascalCase.tsx`]
  })
