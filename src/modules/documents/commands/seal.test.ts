import { describe, expect, it } from 'vitest'
import { noSeals, type OfficialSeal } from '#kernel'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { hashOf } from '../content.ts'
import type { DocumentEvent } from '../events.ts'
import { paperOf } from '../paper.ts'
import { documents } from '../procedure.ts'
import type { Drafted } from '../state.ts'
import {
  asked,
  contentWith,
  friday,
  given,
  isSigned,
  numbered,
  revised,
  sealOf,
  sealedWorld,
} from '../testing/given.ts'

const isNumbered = (more = {}): readonly DocumentEvent[] => [...isSigned(more), asked, numbered]
const seal = (
  seals: readonly OfficialSeal[] = [sealOf('government', '沂源县人民政府')],
  {
    input = {},
    as = 'office-registry',
    past = isNumbered(),
  }: { input?: object; as?: string; past?: readonly DocumentEvent[] } = {},
) => sealedWorld(seals)(...past).when('seal', { copies: 60, ...input }, { as, at: friday })
/** What is refused, in words. */
const said = (judgement: ReturnType<typeof seal>) =>
  judgement.ok ? [] : judgement.refusals.map(({ norm, says }) => [norm, says.zh])
const signatures = (past: readonly DocumentEvent[], seals = [sealOf('government', '沂源县人民政府')]) => {
  const view = sealedWorld(seals)(...past).view(friday)
  return paperOf(view.state as Drafted, view).signatures
}

describe('document.seal', () => {
  it('records which seal from which provider, by whom, over which content, and the paper carries it', () => {
    const judgement = seal()
    if (!judgement.ok) throw new Error(JSON.stringify(judgement.refusals))
    expect(judgement.events).toEqual([
      {
        type: 'document.sealed',
        data: {
          copies: 60,
          printed: '2026-03-06',
          seal: {
            holder: 'government',
            name: '沂源县人民政府',
            provider: 'folder',
            sha256: sealOf('government', '').sha256,
            mm: 45,
            hash: hashOf(contentWith()),
            on: '2026-03-06',
            by: { post: 'office-registry', for: null },
          },
          on: '2026-03-06',
          by: { post: 'office-registry', for: null },
          at: '2026-03-06T01:00:00Z',
        },
      },
    ])
    const past = [...isNumbered(), ...(judgement.events as DocumentEvent[])]
    const open = [{ name: '沂源县人民政府', sealed: true }]
    const printed = [{ ...open[0], seal: { sha256: sealOf('government', '').sha256, mm: 45 } }]
    expect(signatures(past)).toEqual(printed)
    // Its term may end, and its folder may go: what was sealed stays sealed.
    expect(signatures(past, [])).toEqual(printed)
    expect(signatures(isNumbered())).toEqual(open)
    // Nothing of it stays on other words, whoever changed them.
    expect(signatures([...past, revised({ note: '偷改' })])).toEqual(open)
    const corrected: DocumentEvent = {
      type: 'document.corrected',
      data: {
        changes: {},
        reason: '有误',
        on: '2026-03-06',
        by: { post: 'office-registry', for: null },
        at: '2026-03-06T01:00:00Z',
      },
    }
    expect(signatures([...past, corrected])).toEqual(open)
  })

  it('keeps the place where nobody keeps seals, or where it is sealed by hand', () => {
    const without = specify(documents, { ...sealedWorld.world, seals: noSeals })(...isNumbered())
    for (const judgement of [
      without.when('seal', { copies: 60 }, { as: 'office-registry', at: friday }),
      seal([], { input: { byHand: true } }),
    ])
      expect(judgement.ok && judgement.events.map(({ data }) => 'seal' in data)).toEqual([false])
  })

  const county = sealOf('government', '沂源县人民政府')
  it.each([
    ['a unit without a seal', [], '「沂源县人民政府」没有登记印章'],
    [
      'a seal whose term has passed',
      [{ ...county, until: '2026-03-05' }],
      '「沂源县人民政府」的印章今日不在有效期内（2026-01-01至2026-03-05）',
    ],
    [
      'a seal whose term has not begun',
      [{ ...county, from: '2026-03-07' }],
      '「沂源县人民政府」的印章今日不在有效期内（2026-03-07至收回）',
    ],
    ['a missing image', [{ ...county, image: 'missing' as const }], '「沂源县人民政府」的印章图像不在印章文件夹中'],
    ['another image', [{ ...county, image: 'changed' as const }], '「沂源县人民政府」的印章图像与登记的不是同一个'],
    [
      'a seal of another name',
      [{ ...county, name: '沂源县政府' }],
      '印章上的名称「沂源县政府」与署名「沂源县人民政府」不符',
    ],
    [
      'a person who is not its keeper',
      [{ ...county, keepers: ['office-director'] }],
      '「沂源县人民政府」的印章由办公室主任保管，文电科（收发文）不能用印',
    ],
  ])('refuses %s, and says so', (_, seals, says) => {
    expect(said(seal(seals))).toEqual([['system.input', says]])
  })
  it('takes the last day of a term, and whoever acts for the keeper', () => {
    expect(seal([{ ...county, until: '2026-03-06' }]).ok).toBe(true)
    expect(refusedBy(seal([county], { as: 'finance.clerk' }))).toEqual(['system.authority'])
  })
  it('says before anybody enters anything what stands against it', () => {
    const view = sealedWorld([])(...isNumbered()).view(friday)
    const rule = documents.commands.find(({ name }) => name === 'document.seal')!.rules!['system.input']!
    expect(rule({ ...view, input: undefined, facts: undefined, actor: undefined })).toEqual({
      state: 'pending',
      says: { zh: '「沂源县人民政府」没有登记印章', en: '沂源县人民政府 has no seal registered' },
    })
  })
  allows('document.sign-chain', '用印的是签发的内容', () => seal())
  refuses('document.sign-chain', '签发后内容变了，不能用印', () =>
    seal([county], { past: [...isNumbered(), revised({ note: '偷改' })] }),
  )
  it('an order carries the stamp of whoever signed it, with the post', () => {
    const order = { genre: 'order' as const, title: '沂源县人民政府森林防火令', recipients: [], recipientsPrinted: [] }
    const stamp = { ...sealOf('mayor', '县长'), mm: 40 }
    const judgement = seal([stamp], { past: isNumbered(order) })
    if (!judgement.ok) throw new Error(JSON.stringify(judgement.refusals))
    expect(signatures([...isNumbered(order), ...(judgement.events as DocumentEvent[])], [stamp])).toEqual([
      { name: '县长', post: '县长', sealed: true, seal: { sha256: stamp.sha256, mm: 40 } },
    ])
    expect(said(seal([county], { past: isNumbered(order) }))).toEqual([['system.input', '「县长」没有登记印章']])
    expect(given(...isNumbered(order)).state.stage).toBe('numbered')
  })
})
