import { readArguments, UsageError } from '../arguments.ts'
import { databaseOptions, databaseUsage, whereOf } from '../where.ts'
import type { Verb } from '../verb.ts'

export const userAdd: Verb = {
  name: 'user add',
  usage: `PERSON ${databaseUsage}`,
  about: 'an account with a one-time password, to be changed at the first sign-in / 开户',
  run: async (args, { app, io }) => {
    const { options, given } = readArguments(args, databaseOptions, ['PERSON'])
    if (!/^[a-z0-9][a-z0-9._-]{1,59}$/.test(given[0]))
      throw new UsageError(`PERSON is not a login name (small letters, digits, . _ -): ${given[0]}`)
    io.out(`${given[0]} 的一次性密码：${await app.addUser(whereOf(options), given[0])}`)
    return 0
  },
}
