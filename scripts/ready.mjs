// Run before `npm start`, `npm test` and `./zhenggui`: installs the dependencies when package-lock.json changed and,
// with --build, builds the web client when its sources changed. Node 20 built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const NEEDED = { host: 20, runtime: 26 }
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const windows = process.platform === 'win32'
const pinned = join(modules, '.bin', windows ? 'node.cmd' : 'node')

export const ready = ({ build = false } = {}) => {
  checkHost()
  const installed = step({
    stamp: join(modules, '.ready'),
    key: hash([join(root, 'package-lock.json')], `${process.platform}-${process.arch}`),
    title: 'Installing dependencies',
    remedy: [
      'The dependencies could not be installed. Usual causes:',
      '- no connection to the package registry: see `npm ping`; behind a proxy set `npm config set proxy http://…`',
      '- no rights in this folder, or a program that is still running from node_modules',
      'Then run the same command again.',
    ],
    run: () => npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  })
  if (installed || !existsSync(pinned)) checkRuntime()
  if (!build) return
  step({
    stamp: join(root, 'dist', '.ready'),
    key: hash(webSources(), hash([join(root, 'package-lock.json')])),
    title: 'Building the web client',
    remedy: ['The web client could not be built: its own words stand above. Run `npm run build` to see them again.'],
    run: () => npm(['run', '--silent', 'build']),
  })
}

/** Does a piece of work unless its stamp says that it was done for the same key; true when it was done now. */
const step = ({ stamp, key, title, remedy, run }) => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return false
  const begun = performance.now()
  process.stderr.write(`${title} …\n`)
  const status = run()
  if (status !== 0) fail(remedy)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, key)
  process.stderr.write(`${title}: done in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`)
  return true
}

const fail = (lines) => {
  process.stderr.write(`\n${lines.join('\n')}\n`)
  process.exit(1)
}

const major = (version) => Number(version.replace(/^v/, '').split('.')[0])

const checkHost = () => {
  if (major(process.version) < NEEDED.host)
    fail([
      `Node.js ${NEEDED.host} or later is needed to set this up; this is ${process.version} (${process.execPath}). See https://nodejs.org.`,
    ])
}

/** The runtime comes with the dependencies; on a platform for which there is none, the host's own has to be new enough. */
const checkRuntime = () => {
  const program = existsSync(pinned) ? pinned : hostNode()
  const version = spawnSync(program, ['--version'], { encoding: 'utf8', shell: windows }).stdout?.trim() ?? ''
  if (major(version) >= NEEDED.runtime) return
  const platform = `${process.platform}-${process.arch}`
  fail(
    program === pinned
      ? [
          `The runtime in node_modules does not run on this machine (${platform}; it answered ${JSON.stringify(version)}).`,
          `Install Node.js ${NEEDED.runtime} or later yourself and delete ${pinned}.`,
        ]
      : [
          `No runtime is shipped for ${platform}, and the Node.js of this machine is ${version || 'not found'}: install Node.js ${NEEDED.runtime} or later. See https://nodejs.org.`,
        ],
  )
}

/** The Node.js that npm itself runs on: the one in node_modules goes away while they are installed. */
const hostNode = () => {
  const candidates = [
    process.env.npm_node_execpath,
    process.execPath,
    ...hostPath().map((folder) => join(folder, windows ? 'node.exe' : 'node')),
  ]
  return candidates.find((path) => path && !path.startsWith(modules + sep) && existsSync(path)) ?? process.execPath
}

const hostPath = () => (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules))

const npm = (args) => {
  const env = { ...process.env, PATH: hostPath().join(delimiter) }
  const own = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 2, 2], env }
  const { status, error } = own?.endsWith('.js')
    ? spawnSync(hostNode(), [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: windows })
  if (error) process.stderr.write(`npm could not be started: ${error.message}\n`)
  return status ?? 1
}

/** What the web client is made of: its shell, the modules' screens and the contracts that they import. */
const webSources = () => [
  ...['index.html', 'vite.config.ts', 'tsconfig.json', 'package.json']
    .map((file) => join(root, file))
    .filter((file) => existsSync(file)),
  ...['src/web', 'src/modules']
    .flatMap((folder) => filesIn(join(root, folder)))
    .filter((file) => !/\.test\.tsx?$/.test(file)),
]

const filesIn = (folder) => {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
}

const hash = (files, more = '') => {
  const digest = createHash('sha256').update(more)
  for (const file of files) digest.update(file.slice(root.length)).update(readFileSync(file))
  return digest.digest('hex')
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  ready({ build: process.argv.includes('--build') })
