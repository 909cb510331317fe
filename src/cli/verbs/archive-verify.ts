import { verifyPackage } from '#modules/archives'
import { existingFile, readArguments } from '../arguments.ts'
import type { Verb } from '../verb.ts'

export const archiveVerify: Verb = {
  name: 'archive verify',
  usage: 'FILE.zip',
  about:
    'checks a transfer package: every file, the counts, the chain of every journal; exit 1 on any difference / 核验移交包',
  run: async (args, { io }) => {
    const { given } = readArguments(args, {}, ['FILE'])
    const { sha256, pieces, files, entries, differences } = await verifyPackage(existingFile('FILE', given[0]))
    for (const { path, says } of differences) io.err(`${path}：${says.zh} (${says.en})`)
    io.out(`SHA-256 ${sha256}`)
    io.out(
      `${pieces} 件，${files} 个文件，${entries} 条办理过程：${differences.length ? `${differences.length} 处不符` : '全部相符'}`,
    )
    return differences.length ? 1 : 0
  },
}
