import { readArguments, wholeNumber } from '../arguments.ts'
import { databaseOptions, whereOf } from '../where.ts'
import type { Verb } from '../verb.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

export const serve: Verb = {
  name: 'serve',
  usage: '[--database URL | --data FOLDER] [--port N] [--demo]',
  about: 'the server; without a URL on the embedded database in ./data / 启动服务',
  run: async (args, { app, io }) => {
    const { options } = readArguments(args, { port: 'text', demo: 'flag', ...databaseOptions }, [])
    const port = options.port === undefined ? 3000 : wholeNumber('--port', options.port, [0, 65_535])
    const serving = await app.serve({ where: whereOf(options), port, demo: options.demo ?? false, say: io.out })
    io.out(`政规已启动：${serving.url}`)
    await new Promise<void>((resolve) => signals.forEach((signal) => process.once(signal, () => resolve())))
    io.out('正在停止…')
    await serving.close()
    return 0
  },
}
