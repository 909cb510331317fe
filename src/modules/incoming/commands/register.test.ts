import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { decided, given, monday, request } from '../testing/given.ts'

const least = { unit: 'lucun', title: '关于拨付拦河闸修缮资金的请示', kind: 'request' }
const fresh = { after: 0, twin: undefined, before: undefined }
const register = (input: object = {}, { as = 'office-registry', facts = fresh as object } = {}) =>
  given().when('register', { ...least, ...input }, { as, at: monday, facts })

describe('incoming.register', () => {
  it('takes the paper in and asks the book for the next number of the year', () => {
    expect(
      register({
        number: request.number,
        dated: request.dated,
        signedBy: 'head',
        signer: request.signer,
        content: request.content,
      }),
    ).toMatchObject({
      ok: true,
      events: [
        {
          type: 'incoming.registered',
          data: {
            on: '2026-03-02',
            at: '2026-03-02T01:00:00Z',
            by: { post: 'office-registry', for: null },
            recorder: null,
            number: null,
            year: 2026,
            again: null,
            paper: request,
          },
        },
        { type: 'incoming.number-asked', data: { mark: '收', year: 2026, title: request.title } },
      ],
    })
    expect(decided(register({ serial: 7 }, { facts: { ...fresh, after: 12 } }))[1]).toEqual({
      type: 'incoming.number-asked',
      data: { mark: '收', year: 2026, title: request.title, number: 7, after: 12 },
    })
  })

  refuses('document.through-office', '来文单位直接送领导，由单位自行登记', () => register({}, { as: 'lucun.clerk' }))
  refuses('document.through-office', '领导个人收文', () => register({}, { as: 'vice-agriculture' }))
  allows('document.through-office', '由县政府办公室文电科登记', () => register())

  refuses('secrecy.keep', '正文带密级标志', () => register({ content: '机密★10年\n关于某事项' }))
  refuses('secrecy.keep', '附件名带密级标志', () =>
    register({ files: [{ sha256: 'a'.repeat(64), name: '【秘密】方案.pdf' }] }),
  )
  refuses('secrecy.keep', '以绝密级直送的件', () => register({ directTo: 'mayor', ground: 'top-secret' }))
  allows('secrecy.keep', '正文提到保守国家秘密、商业秘密', () =>
    register({ content: '各单位要保守国家秘密、商业秘密，做好机密文件管理培训。' }),
  )
  it('repeats nothing of what it refuses', () => {
    const outcome = register({ content: '绝密★启用前 某某事项' })
    expect(JSON.stringify(outcome)).not.toContain('某某事项')
  })

  it('refuses what cannot have come in', () => {
    const bad = (input: object, facts: object = fresh) => refusedBy(register(input, { facts }))
    expect(bad({ unit: undefined })).toEqual(['system.input'])
    expect(bad({ body: '市水利局' })).toEqual(['system.input'])
    expect(bad({ unit: 'office' })).toEqual(['system.input'])
    expect(bad({ unit: 'nowhere' })).toEqual(['system.input'])
    expect(bad({ received: '2026-03-03' })).toEqual(['system.input'])
    expect(bad({ concerns: ['lucun'] })).toEqual(['system.input'])
    expect(bad({ directTo: 'lucun.head' })).toEqual(['system.input'])
    expect(bad({ ground: 'assigned' })).toEqual(['system.input'])
    expect(bad({ again: 'gone' })).toEqual(['system.input'])
    expect(
      bad({ number: request.number }, { ...fresh, twin: { number: '收〔2026〕1号', stage: 'registered' } }),
    ).toEqual(['system.input'])
  })

  it.each([
    ['no title', { title: ' ' }],
    ['a title that is too long', { title: '关'.repeat(201) }],
    ['a title that hides something', { title: '关于\u202e的请示' }],
    ['no such day', { dated: '2026-02-30' }],
    ['no copies', { copies: 0 }],
    ['a kind that there is not', { kind: 'decree' }],
    ['a text that is too long', { content: '字'.repeat(20_001) }],
    ['a field that there is not', { approved: true }],
  ])('refuses %s', (_, input) => expect(refusedBy(register(input))).toEqual(['system.input']))
})
