// `npm test`: every check in order, each with its time; the first that fails ends the run. The last line says how many
// tests passed and failed. `--quick` leaves out PostgreSQL and the browser, `--e2e` everything but the browser.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { browser } from './browser.mjs'
import { office } from './office.mjs'
import { withPostgres } from './postgres.mjs'

const reports = mkdtempSync(join(tmpdir(), 'zhenggui-test-'))
const tool = (name) => join('node_modules', '.bin', name)

const run = (program, args, env = {}) =>
  new Promise((resolve, reject) => {
    const options = { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' }
    const child = spawn(program, args, options)
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })

/** Runs vitest and adds its results to the sum. */
const counted = { passed: 0, failed: 0, skipped: 0 }
const vitest = async (name, args, env) => {
  const report = join(reports, `${name}.json`)
  const status = await run(
    tool('vitest'),
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  )
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    counted.passed += numPassedTests
    counted.skipped += numPendingTests
    // A file that did not even load has failed, though it counts no test.
    counted.failed += numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites))
  } catch {
    counted.failed += 1 // vitest ended before it could report
  }
  return status
}

const checks = [
  ['Type check', () => run(tool('tsc'), ['--noEmit', '-p', '.'])],
  ['Lint', () => run(tool('oxlint'), ['--deny-warnings'])],
  ['Format', () => run(tool('oxfmt'), ['--check'])],
]
const onEmbedded = [
  'Unit and database tests (embedded database only)',
  () => vitest('unit', [], { ZHENGGUI_TEST_BACKENDS: 'pglite' }),
]
const onBoth = [
  'Unit and database tests (embedded database and PostgreSQL)',
  () => onPostgres((env) => vitest('unit', [], { ...env, ZHENGGUI_OFFICE: office() ?? '' })),
]
const inBrowser = [
  'Browser tests',
  () =>
    onPostgres((env) => vitest('e2e', ['--config', 'vitest.e2e.config.ts'], { ...env, ZHENGGUI_BROWSER: browser() })),
]

const chosen = {
  all: [...checks, onBoth, inBrowser],
  quick: [...checks, onEmbedded],
  e2e: [inBrowser],
}
const steps = chosen[process.argv[2]?.replace('--', '') ?? 'all']
if (!steps) {
  console.error('usage: node scripts/test.mjs [--quick | --e2e]')
  process.exit(2)
}

/** An own server may be named; else one is brought up for the step. */
const onPostgres = (work) => {
  const own = process.env.ZHENGGUI_TEST_POSTGRES
  if (own) return work({})
  return withPostgres((url, { superUrl }) =>
    work({ ZHENGGUI_TEST_POSTGRES: url, ZHENGGUI_TEST_POSTGRES_SUPERUSER: superUrl }),
  )
}

const done = []
let failure
for (const [title, step] of steps) {
  process.stdout.write(`\n── ${title} ──\n`)
  const begun = performance.now()
  const before = counted.failed
  let status = 1
  try {
    status = await step()
  } catch (error) {
    console.error(error.message)
  }
  done.push(`${status === 0 ? 'ok    ' : 'FAILED'} ${title} ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  if (status !== 0) {
    failure = title
    if (counted.failed === before) counted.failed += 1 // a check that is no test
    break
  }
}
rmSync(reports, { recursive: true, force: true })

process.stdout.write(`\n${done.join('\n')}\n`)
const left = steps.length - done.length
if (failure)
  process.stdout.write(`
Failed at: ${failure}. What is wrong stands above.${left ? ` Not run after it: ${left}.` : ''}
`)
process.stdout.write(
  `\n${counted.passed} passed, ${counted.failed} failed${counted.skipped ? `, ${counted.skipped} skipped` : ''}\n`,
)
process.exitCode = failure ? 1 : 0
