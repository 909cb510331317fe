import { Denied } from '../problem/denied.ts'
import type { ProblemStatus } from '../problem/status.ts'

type Said = {
  readonly zh: string
  readonly en: string
  readonly outZh: string
  readonly outEn: string
  readonly field?: string
  readonly status?: ProblemStatus
}

// Whoever mistypes while signed in stays signed in: 401 would send clients to the sign-in page.
const mistyped = { outZh: '请核对后再试', outEn: 'Check it and try again', status: 422 } as const
const again = { outZh: '请核对后再试', outEn: 'Check it and try again' }

/** What better-auth says in codes, in a reader's words. Unknown codes stay general: its own messages may name internals. */
const words: Readonly<Record<string, Said>> = {
  INVALID_USERNAME_OR_PASSWORD: {
    zh: '账号或口令不正确',
    en: 'Wrong account or password',
    ...again,
    field: 'password',
  },
  INVALID_USERNAME: { zh: '账号或口令不正确', en: 'Wrong account or password', ...again, field: 'password' },
  USERNAME_TOO_SHORT: { zh: '账号或口令不正确', en: 'Wrong account or password', ...again, field: 'password' },
  USERNAME_TOO_LONG: { zh: '账号或口令不正确', en: 'Wrong account or password', ...again, field: 'password' },
  PASSWORD_TOO_LONG: { zh: '账号或口令不正确', en: 'Wrong account or password', ...again, field: 'password' },
  INVALID_PASSWORD: {
    zh: '现用口令不正确',
    en: 'The current password is wrong',
    ...mistyped,
    field: 'currentPassword',
  },
  ACCOUNT_DISABLED: {
    zh: '账号已停用',
    en: 'The account is disabled',
    outZh: '请联系安全管理员',
    outEn: 'Ask the security administrator',
  },
  INVALID_CODE: { zh: '动态口令不正确或已过期', en: 'The code is wrong or has expired', ...mistyped, field: 'code' },
  INVALID_BACKUP_CODE: {
    zh: '备用码不正确或已用过',
    en: 'The backup code is wrong or used',
    ...mistyped,
    field: 'code',
  },
  INVALID_TWO_FACTOR_COOKIE: {
    zh: '验证已超时',
    en: 'The verification has timed out',
    outZh: '请重新登录',
    outEn: 'Sign in again',
  },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: {
    zh: '动态口令多次不正确',
    en: 'Too many wrong codes',
    outZh: '请重新登录',
    outEn: 'Sign in again',
  },
  ACCOUNT_TEMPORARILY_LOCKED: {
    zh: '动态口令多次不正确，暂时锁定',
    en: 'Locked for a while after wrong codes',
    outZh: '请 15 分钟后再试，或联系安全管理员',
    outEn: 'Try again in 15 minutes, or ask the security administrator',
  },
  TOTP_ALREADY_ENABLED: {
    zh: '已启用动态口令',
    en: 'The second factor is on already',
    outZh: '如需更换，请先停用',
    outEn: 'Turn it off first to change it',
  },
  TOTP_NOT_ENABLED: {
    zh: '尚未启用动态口令',
    en: 'There is no second factor',
    outZh: '请先启用',
    outEn: 'Turn it on first',
  },
  UNAUTHORIZED: {
    zh: '尚未登录，或登录已失效',
    en: 'Not signed in, or no longer',
    outZh: '请重新登录',
    outEn: 'Sign in again',
  },
}
const general: Said = { zh: '未能完成登录操作', en: 'This could not be done', ...again }

const passing = new Set<number>([400, 401, 403, 404, 409, 413, 415, 422, 429])

/** An error answer of better-auth as a problem. */
export function deniedBy(status: number, body: unknown): Denied {
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
  const said = words[code] ?? general
  const shown = {
    norm: 'system.sign-in',
    article: null,
    articleName: null,
    says: { zh: said.zh, en: said.en },
    facts: code ? { code } : {},
    wayOut: { zh: said.outZh, en: said.outEn },
    ...(said.field ? { field: said.field } : {}),
  }
  return new Denied(said.status ?? (passing.has(status) ? (status as ProblemStatus) : 400), [shown])
}

export const lockedFor = (seconds: number): Denied =>
  new Denied(
    429,
    [
      {
        norm: 'system.locked',
        article: null,
        articleName: null,
        says: { zh: '多次输错口令，账号暂时锁定', en: 'Locked for a while after wrong passwords' },
        facts: { seconds },
        wayOut: {
          zh: `请 ${seconds} 秒后再试，或联系安全管理员解锁`,
          en: `Try again in ${seconds} seconds, or ask the security administrator`,
        },
      },
    ],
    seconds,
  )
