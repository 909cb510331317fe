import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Types are stripped and code is compiled once, not at every start: everything else is loaded behind it.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/zhenggui/code'))
const [{ run, terminal }, { application }] = await Promise.all([import('#cli'), import('./application.ts')])
process.exitCode = await run(process.argv.slice(2), application, terminal)
