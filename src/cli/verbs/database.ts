import { existingFile, readArguments } from '../arguments.ts'
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

export const backup: Verb = {
  name: 'backup',
  usage: `FILE ${databaseUsage}`,
  about: 'writes the database into one file; attachments are the folder FOLDER/files / 备份',
  run: async (args, { app, io }) => {
    const { options, given } = readArguments(args, databaseOptions, ['FILE'])
    const where = whereOf(options)
    await app.backup(where, given[0])
    io.out(`已备份到 ${given[0]}；附件在 ${where.folder}/files，请一并保存该文件夹`)
    return 0
  },
}

export const restore: Verb = {
  name: 'restore',
  usage: `FILE ${databaseUsage}`,
  about: 'reads such a file into an empty database / 恢复到空库',
  run: async (args, { app, io }) => {
    const { options, given } = readArguments(args, databaseOptions, ['FILE'])
    const where = whereOf(options)
    await app.restore(where, existingFile('FILE', given[0]))
    io.out(`已从 ${given[0]} 恢复；附件请放回 ${where.folder}/files`)
    return 0
  },
}
