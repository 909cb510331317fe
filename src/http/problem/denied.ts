import type { Text } from '#kernel'
import type { ProblemStatus } from './status.ts'

export type Shown = {
  readonly norm: string
  readonly article: number | null
  readonly articleName: Text | null
  readonly says: Text
  readonly facts: Record<string, unknown>
  readonly wayOut: Text
  readonly field?: string
}

/** Thrown by routes and guards to answer with a problem document. */
export class Denied extends Error {
  override readonly name = 'Denied'
  readonly status: ProblemStatus
  readonly refusals: readonly Shown[]
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined

  constructor(status: ProblemStatus, refusals: readonly Shown[], retryAfter?: number) {
    super(refusals.map((r) => r.norm).join(', '))
    this.status = status
    this.refusals = refusals
    this.retryAfter = retryAfter
  }
}

const said = (norm: string, says: Text, wayOut: Text, field?: string): Shown => ({
  norm,
  article: null,
  articleName: null,
  says,
  facts: {},
  wayOut,
  ...(field === undefined ? {} : { field }),
})

/** What the door itself refuses, before any matter is looked at. */
export const denied = {
  notFound: (): Denied =>
    new Denied(404, [
      said(
        'system.not-found',
        { zh: '没有此内容，或不在您的知悉范围', en: 'Not there, or not for you to read' },
        { zh: '请从列表中重新打开', en: 'Open it again from the list' },
      ),
    ]),
  /** Bytes that are not those which were taken in: nobody gets them. */
  notAsKept: (found: 'missing' | 'altered'): Denied =>
    new Denied(409, [
      said(
        'system.altered',
        found === 'altered'
          ? {
              zh: '附件内容与登记的校验值不符，已停止提供',
              en: 'The file is not the one that was registered: it is not given out',
            }
          : { zh: '附件已不在存储中', en: 'The file is no longer in the store' },
        {
          zh: '请系统管理员由备份恢复并查明原因',
          en: 'The system administrator restores it from a backup and finds out why',
        },
      ),
    ]),
  signIn: (): Denied =>
    new Denied(401, [
      said(
        'system.sign-in',
        { zh: '尚未登录，或登录已失效', en: 'Not signed in, or no longer' },
        { zh: '请重新登录', en: 'Sign in again' },
      ),
    ]),
  password: (): Denied =>
    new Denied(403, [
      said(
        'system.password-change',
        { zh: '首次登录须先更换口令', en: 'The password has to be changed first' },
        { zh: '请更换一次性口令', en: 'Change the one-time password' },
      ),
    ]),
  authority: (says: Text, wayOut: Text): Denied => new Denied(403, [said('system.authority', says, wayOut)]),
  input: (
    field: string,
    says: Text,
    wayOut: Text = { zh: '请按要求修改后重新提交', en: 'Correct it and send it again' },
  ): Denied => new Denied(422, [said('system.input', says, wayOut, field)]),
  origin: (): Denied =>
    new Denied(403, [
      said(
        'system.origin',
        { zh: '请求不是从本系统页面发出的', en: 'The request does not come from a page of this system' },
        {
          zh: '请从本系统页面办理；程序调用须带与本站一致的 Origin',
          en: 'Use the pages of this system; programs send an Origin equal to this site',
        },
      ),
    ]),
  mediaType: (): Denied =>
    new Denied(415, [
      said(
        'system.media-type',
        { zh: '只接受 JSON（application/json）', en: 'Only JSON is accepted (application/json)' },
        { zh: '请按接口说明发送', en: 'Send it as the API description says' },
      ),
    ]),
  tooLarge: (limit: number): Denied =>
    new Denied(413, [
      said(
        'system.too-large',
        { zh: `内容过大，上限 ${size(limit)}`, en: `Too large; the limit is ${size(limit)}` },
        { zh: '请压缩或拆分后再提交', en: 'Compress or split it' },
      ),
    ]),
  tooMany: (seconds: number): Denied =>
    new Denied(
      429,
      [
        said(
          'system.too-many',
          { zh: '操作过于频繁', en: 'Too many requests' },
          { zh: `请 ${seconds} 秒后再试`, en: `Try again in ${seconds} seconds` },
        ),
      ],
      seconds,
    ),
} as const

const size = (bytes: number): string =>
  bytes >= 1 << 20 ? `${Math.round(bytes / (1 << 20))} MB` : `${Math.round(bytes / 1024)} KB`
