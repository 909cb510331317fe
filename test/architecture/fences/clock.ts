import { isScreen, isTest, type Fence } from '../tree.ts'

/** The one place that reads the machine's time. */
const clockFile = 'src/kernel/clock.ts'
/** Where a library wants a Date for a moment that is given: nothing is read there. */
const conversions = ['src/http/sign-in/dates.ts']

const reads = /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b/
const makes = /\bnew Date\(/

export const clock: Fence = (sources) =>
  sources
    .filter(
      (source) => source.path.startsWith('src/') && source.path !== clockFile && !isScreen(source) && !isTest(source),
    )
    .flatMap((source) =>
      source.code.split('\n').flatMap((line, i) => {
        const wrong = reads.exec(line) ?? (conversions.includes(source.path) ? undefined : makes.exec(line))
        return wrong ? [`${source.path}:${i + 1} has ${wrong[0]}: time is handed in, ${clockFile} alone reads it`] : []
      }),
    )
