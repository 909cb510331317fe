import { run, terminal } from '#cli'
import { application } from './application.ts'

process.exitCode = await run(process.argv.slice(2), application, terminal)
