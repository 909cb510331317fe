// Brings up a throw-away PostgreSQL for the tests: a data folder in the temp folder, 127.0.0.1 on a free
// port and a Unix socket, fsync on, UTF-8 with a UTF-8 ctype; stopped and deleted at the end.
//
//   node scripts/postgres.mjs -- npx vitest run src/db     runs a command with ZHENGGUI_TEST_POSTGRES set
//
// Node 20 built-ins only.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { constants, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { aptInstall, isRoot } from './apt.mjs'

const PREFIX = 'zhenggui-postgres-'
const PROGRAMS = ['initdb', 'postgres', 'pg_ctl', 'psql']
const WAIT = { tries: 600, every: 50 } // 30 s for a server to come up

/**
 * Runs `work` with a fresh PostgreSQL and removes it afterwards, whatever happens.
 * @param {(url: string, server: Server) => Promise<T>} work `url` belongs to a login that may create databases
 *   and roles but is no superuser, as in an office's own installation.
 * @returns {Promise<T>}
 * @template T
 * @typedef {{ superUrl: string, stop: (mode: 'smart'|'fast'|'immediate') => void, start: () => Promise<void> }} Server
 */
export const withPostgres = async (work) => {
  const bin = programs()
  sweep(bin)
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  const owner = unprivileged()
  if (owner) chownSync(home, owner.uid, owner.gid)
  const as = { ...owner, cwd: home }
  const data = join(home, 'data')
  const port = await freePort()
  const password = randomBytes(18).toString('base64url')
  let child

  const start = async () => {
    const args = ['-D', data, '-p', String(port), '-k', home, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=on']
    const server = spawn(join(bin, 'postgres'), args, { ...as, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    server.stderr.on('data', (chunk) => (said = (said + chunk).slice(-8000)))
    child = server
    for (let n = 0; n < WAIT.tries; n++) {
      if (said.includes('ready to accept connections')) return
      if (server.exitCode !== null || server.signalCode !== null) break
      await pause(WAIT.every)
    }
    throw new Error(`PostgreSQL did not start. Its own words:\n${said}`)
  }
  const stop = (mode) => {
    const running = child && child.exitCode === null && child.signalCode === null
    if (running) spawnSync(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', mode, '-w', '-t', '20'], as)
  }
  const remove = () => {
    stop('immediate')
    rmSync(home, { recursive: true, force: true })
  }
  const interrupted = (signal) => {
    remove()
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, interrupted)
  try {
    const secret = join(home, 'secret')
    writeFileSync(secret, password, { mode: 0o600 })
    if (owner) chownSync(secret, owner.uid, owner.gid)
    const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
    run(
      join(bin, 'initdb'),
      [
        '-D',
        data,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        `--pwfile=${secret}`,
        '-E',
        'UTF8',
        '--locale=C',
        `--lc-ctype=${ctype}`,
        '--no-sync',
      ],
      as,
    )
    await start()
    const url = (user, database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
    const superUrl = url('postgres', 'postgres')
    // A database may be dropped while a worker of autovacuum, which is nobody's, is still in it.
    const login = `create role zhenggui login createdb createrole in role pg_signal_backend password '${password}'`
    run(join(bin, 'psql'), [superUrl, '-q', '-c', login, '-c', 'create database zhenggui owner zhenggui'], as)
    return await work(url('zhenggui', 'zhenggui'), { superUrl, start, stop })
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, interrupted)
    remove()
  }
}

/** The folder with PostgreSQL's programs; installs Debian's packages where that is possible, else says what to do. */
const programs = () => {
  const found = find()
  if (found) return found
  aptInstall(['postgresql'], 'the tests run on a real PostgreSQL')
  const installed = find()
  if (installed) return installed
  throw new Error(
    [
      'PostgreSQL (15 or later) was not found: the tests run on a real one.',
      'Debian, Ubuntu: sudo apt-get install postgresql   macOS: brew install postgresql   Fedora: sudo dnf install postgresql-server',
      'Or give your own: ZHENGGUI_TEST_POSTGRES=postgres://user:password@host/database (a login that may create databases and roles).',
      'For a quick run on the embedded database alone: npm run test:quick',
    ].join('\n'),
  )
}

const find = () => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.find((folder) => PROGRAMS.every((program) => existsSync(join(folder, program))))
}

/** PostgreSQL refuses to run as root: then the user `postgres` (or `nobody`) runs it. */
const unprivileged = () => {
  if (!isRoot()) return undefined
  for (const name of ['postgres', 'nobody']) {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody" to run it: add one, or run as an ordinary user.',
  )
}

/** Removes what a run that was killed outright left behind. */
const sweep = (bin) => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0])
    const home = join(tmpdir(), name)
    if (alive(pid)) continue
    try {
      spawnSync(join(bin, 'pg_ctl'), ['stop', '-D', join(home, 'data'), '-m', 'immediate', '-t', '20'], {
        ...unprivileged(),
        cwd: home,
      })
      rmSync(home, { recursive: true, force: true })
    } catch {
      // another user's: not ours to remove
    }
  }
}

const alive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const run = (program, args, as) => {
  const { status, error, stdout, stderr } = spawnSync(program, args, { ...as, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? `${stdout}${stderr}`}`)
}

const main = async (args) => {
  const [program, ...rest] = args[0] === '--' ? args.slice(1) : args
  if (!program) throw new Error('usage: node scripts/postgres.mjs -- command [arguments]')
  process.exitCode = await withPostgres(
    (url, { superUrl }) =>
      new Promise((resolve, reject) => {
        const env = { ...process.env, ZHENGGUI_TEST_POSTGRES: url, ZHENGGUI_TEST_POSTGRES_SUPERUSER: superUrl }
        const command = spawn(program, rest, { stdio: 'inherit', env, shell: process.platform === 'win32' })
        command.once('error', reject)
        command.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
      }),
  )
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
