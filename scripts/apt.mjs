// Installs Debian packages where that needs no question: root, on a system with apt-get. Node 20 built-ins only.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

export const isRoot = () => process.getuid?.() === 0

/** @returns {boolean} whether the packages were installed; false where this system or user cannot */
export const aptInstall = (packages, why) => {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing ${packages.join(' ')} (${why}) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) {
      console.error(`apt-get ${args.join(' ')} failed: see its words above; run it by hand and start again.`)
      return false
    }
  }
  return true
}
