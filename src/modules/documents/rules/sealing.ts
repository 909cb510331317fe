import {
  fails,
  filled,
  holds,
  notApplicable,
  pending,
  type Acted,
  type OfficialSeal,
  type PostId,
  type Surroundings,
  type Verdict,
  type Viewpoint,
} from '#kernel'
import { actingPost, signed } from '../command.ts'
import { hashOf } from '../content.ts'
import type { Applied } from '../events.ts'
import { sealHolders, type SealHolder } from '../seal-holders.ts'
import { drafted, type Document, type Drafted } from '../state.ts'

/** The seal that a holder has today. */
const sealNow = (holder: string, { seals, today }: Surroundings): OfficialSeal | undefined =>
  seals.seals.find(
    (seal) =>
      seal.holder === holder &&
      seal.from <= today.toString() &&
      (seal.until === null || today.toString() <= seal.until),
  )

/** Seals of the holder before and after today, for the refusal that says so. */
const terms = (holder: string, { seals }: Surroundings): readonly string[] =>
  seals.seals.filter((seal) => seal.holder === holder).map(({ from, until }) => `${from}至${until ?? '收回'}`)

const byHand = {
  zh: '由管理员在印章文件夹中登记；或选「纸质用印」，印制后手工盖章',
  en: 'The administrator registers it in the folder of seals; or choose “by hand” and seal the printed paper',
}

/**
 * Whether whoever acts may put a holder's seal on now. What is on the seal has to be the name that the paper is issued
 * under (党政机关公文处理工作条例 9); only its keeper puts it on (印章管理规定 1999, 25).
 */
export function sealUsable({ holder, name }: SealHolder, actor: Acted | undefined, c: Surroundings): Verdict {
  const seal = sealNow(holder, c)
  if (!seal) {
    const past = terms(holder, c)
    return past.length > 0
      ? fails({
          facts: { name, terms: past },
          says: {
            zh: '「{name}」的印章今日不在有效期内（{terms}）',
            en: 'The seal of {name} is not valid today: {terms}',
          },
          wayOut: byHand,
        })
      : fails({
          facts: { name },
          says: { zh: '「{name}」没有登记印章', en: '{name} has no seal registered' },
          wayOut: byHand,
        })
  }
  if (seal.name !== name)
    return fails({
      facts: { name, onSeal: seal.name },
      says: {
        zh: '印章上的名称「{onSeal}」与署名「{name}」不符',
        en: 'The seal says {onSeal}, the paper is issued by {name}',
      },
      wayOut: byHand,
    })
  if (seal.image !== 'there')
    return fails({
      facts: { name, image: seal.image },
      says:
        seal.image === 'missing'
          ? { zh: '「{name}」的印章图像不在印章文件夹中', en: 'The image of the seal of {name} is missing' }
          : {
              zh: '「{name}」的印章图像与登记的不是同一个',
              en: 'The image of the seal of {name} is not the registered one',
            },
      wayOut: byHand,
    })
  const keepers = seal.keepers.map((post) => c.org.name(post).zh)
  // office.head is the office director.
  const same = (post: PostId): PostId => c.org.post(post)?.id ?? post
  if (actor && !seal.keepers.some((post) => same(post) === same(actingPost(actor))))
    return fails({
      facts: { name, keepers, actor: c.org.name(actingPost(actor)).zh },
      says: {
        zh: '「{name}」的印章由{keepers}保管，{actor}不能用印',
        en: 'The seal of {name} is kept by {keepers}: {actor} may not use it',
      },
      wayOut: { zh: '请{keepers}用印', en: 'Let {keepers} put it on' },
    })
  return holds({ name })
}

/** The host's seal, once all others with which it issues have put on theirs. */
export function mayBeSealed(
  d: Drafted,
  input: { readonly byHand?: boolean | undefined } | undefined,
  actor: Acted | undefined,
  c: Surroundings,
): Verdict {
  if (c.seals.provider === 'none' || input?.byHand) return notApplicable()
  const [host, ...others] = sealHolders(d, c)
  const open = others.filter(({ holder }) => !d.seals.some((seal) => seal.holder === holder))
  const usable = host ? sealUsable(host, actor, c) : notApplicable()
  const verdict =
    usable.state === 'unmet' || open.length === 0
      ? usable
      : fails({
          facts: { open: open.map(({ name }) => name) },
          says: { zh: '{open}尚未加盖印章', en: 'Still to put on their seal: {open}' },
          wayOut: {
            zh: '待其用「加盖印章」；或选「纸质用印」',
            en: 'Wait until they have (“affix”); or choose “by hand”',
          },
        })
  // By hand may still be chosen.
  return verdict.state === 'unmet' && !input ? pending(filled(verdict.says, verdict.facts)) : verdict
}

/** What stands on record of a seal that is put on now; undefined where nobody keeps seals here. */
export function appliedBy(
  { holder, name }: SealHolder,
  c: Viewpoint<Document> & { readonly actor: Acted },
): Applied | undefined {
  const seal = sealNow(holder, c)
  return (
    seal && {
      holder,
      name,
      provider: c.seals.provider,
      sha256: seal.sha256,
      mm: seal.mm,
      hash: hashOf(drafted(c.state)),
      ...signed(c),
    }
  )
}
