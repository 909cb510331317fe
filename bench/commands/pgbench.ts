import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

function program(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  return (
    [...versions.map((version) => join(debian, version, 'bin/pgbench')), '/usr/bin/pgbench'].find((path) =>
      existsSync(path),
    ) ?? 'pgbench'
  )
}

/** The settings that our sessions have, so that both plan alike. */
const options = '-c timezone=UTC -c enable_seqscan=off -c jit=off'

/**
 * @param scripts one a command, taken in turn by chance with equal weight
 * @returns transactions a second
 * @throws when a transaction failed for another reason than a lost race
 */
export async function pgbench(
  url: string,
  scripts: readonly string[],
  clients: number,
  seconds: number,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'zhenggui-pgbench-'))
  try {
    const files = await Promise.all(
      scripts.map(async (script, i) => {
        const path = join(folder, `${i}.sql`)
        await writeFile(path, script)
        return path
      }),
    )
    const args = [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(clients),
      '-j',
      '1',
      '-T',
      String(seconds),
      '--max-tries=12',
      ...files.flatMap((path) => ['-f', `${path}@1`]),
      url,
    ]
    const { stdout, stderr } = await promisify(execFile)(program(), args, {
      env: { ...process.env, PGOPTIONS: options },
    })
    const found = /^tps = ([\d.]+)/m.exec(stdout)
    if (!found || /aborted/.test(stderr)) throw new Error(`pgbench: ${stderr.slice(0, 2000)}${stdout}`)
    return Number(found[1])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
