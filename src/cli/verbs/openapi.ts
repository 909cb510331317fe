import { readArguments } from '../arguments.ts'
import type { Verb } from '../verb.ts'

export const openapi: Verb = {
  name: 'openapi',
  usage: '',
  about: 'the OpenAPI 3.1 description of the HTTP API / 接口描述',
  run: async (args, { app, io }) => {
    readArguments(args, {}, [])
    io.out(JSON.stringify(await app.openapi(), null, 2))
    return 0
  },
}
