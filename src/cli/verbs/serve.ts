import { existingFile, readArguments, UsageError, wholeNumber } from '../arguments.ts'
import { databaseOptions, databaseUsage, whereOf } from '../where.ts'
import type { Verb } from '../verb.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

export const serve: Verb = {
  name: 'serve',
  usage: `${databaseUsage} [--port N] [--demo | --organisation FILE] [--seals FOLDER]`,
  about: 'the server; without a URL on the embedded database in ./data / 启动服务',
  run: async (args, { app, io }) => {
    const { options } = readArguments(
      args,
      { port: 'text', demo: 'flag', organisation: 'text', seals: 'text', ...databaseOptions },
      [],
    )
    const port = wholeNumber('--port', options.port ?? process.env['PORT'] ?? '8080', [0, 65_535])
    const organisation =
      options.organisation === undefined ? {} : { organisation: existingFile('--organisation', options.organisation) }
    if (options.demo && options.organisation !== undefined)
      throw new UsageError('--organisation: a demonstration has its own')
    const seals = options.seals ?? process.env['ZHENGGUI_SEALS']
    const serving = await app.serve({
      where: whereOf(options),
      port,
      demo: options.demo ?? false,
      ...organisation,
      ...(seals ? { seals } : {}),
      say: io.out,
    })
    io.out(`政规已启动：${serving.url}`)
    await new Promise<void>((resolve) => signals.forEach((signal) => process.once(signal, () => resolve())))
    io.out('正在停止…')
    await serving.close()
    return 0
  },
}
