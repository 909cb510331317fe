import { dirname, join } from 'node:path'
import type { FileCopies } from '../application.ts'
import { existingFile, readArguments } from '../arguments.ts'
import type { Io } from '../io.ts'
import { databaseOptions, databaseUsage, whereOf } from '../where.ts'
import type { Verb } from '../verb.ts'

export const migrate: Verb = {
  name: 'migrate',
  usage: databaseUsage,
  about: 'brings the tables up to date / 升级数据库结构',
  run: async (args, { app, io }) => {
    const { options } = readArguments(args, databaseOptions, [])
    const applied = await app.migrate(whereOf(options))
    io.out(applied ? `已执行 ${applied} 项升级` : '已是最新')
    return 0
  },
}

const copiesOptions = { ...databaseOptions, files: 'text' } as const
const copiesUsage = `FILE [--files FOLDER] ${databaseUsage}`

/** Beside the file, shared by all backups there: each night copies only what is new. */
const copiesFor = (file: string, named: string | undefined): string => named ?? join(dirname(file), 'attachments')

/** Tells what is not there; then the exit code is 1. */
function told({ copied, there, missing, damaged }: FileCopies, folder: string, io: Io): number {
  io.out(`附件 ${folder}：新复制 ${copied} 个，已有 ${there} 个`)
  for (const sha256 of missing) io.err(`附件缺失 missing: ${sha256}`)
  for (const sha256 of damaged) io.err(`附件损坏 damaged, its SHA-256 differs: ${sha256}`)
  return missing.length + damaged.length ? 1 : 0
}

export const backup: Verb = {
  name: 'backup',
  usage: copiesUsage,
  about: 'writes the database into one file and new attachments into FOLDER (attachments/ beside the file) / 备份',
  run: async (args, { app, io }) => {
    const { options, given } = readArguments(args, copiesOptions, ['FILE'])
    const folder = copiesFor(given[0], options.files)
    const copies = await app.backup(whereOf(options), given[0], folder)
    io.out(`数据库已备份到 ${given[0]}`)
    return told(copies, folder, io)
  },
}

export const restore: Verb = {
  name: 'restore',
  usage: copiesUsage,
  about: 'reads such a file into an empty database and brings the attachments back, each by its hash / 恢复到空库',
  run: async (args, { app, io }) => {
    const { options, given } = readArguments(args, copiesOptions, ['FILE'])
    const where = whereOf(options)
    const folder = copiesFor(given[0], options.files)
    const copies = await app.restore(where, existingFile('FILE', given[0]), folder)
    io.out(`数据库已从 ${given[0]} 恢复`)
    return told(copies, folder, io)
  },
}
