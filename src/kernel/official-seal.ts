import type { PostId } from './principal.ts'

/** A seal 印章 or a signer's stamp 签名章 as the installation keeps it: what rules and papers may know of it, never its image. */
export type OfficialSeal = {
  /** `government`, a unit, or the post of whoever signs with a stamp. */
  readonly holder: string
  /** As it stands on it. */
  readonly name: string
  /** Width in millimetres; of a round seal its diameter. */
  readonly mm: number
  /** SHA-256 of its image as it was registered. */
  readonly sha256: string
  /** Whether an image with this hash is there. */
  readonly image: 'there' | 'missing' | 'changed'
  /** ISO dates, both counted; null: until it is withdrawn. */
  readonly from: string
  readonly until: string | null
  /** Who keeps it 印章管理人: nobody else puts it on a paper. */
  readonly keepers: readonly PostId[]
}

/** Which seals there are. A provider outside the government keeps them; without one, places of seals stay open. */
export type SealBook = {
  /** `none` where nobody keeps seals electronically. */
  readonly provider: string
  readonly seals: readonly OfficialSeal[]
}

export const noSeals: SealBook = { provider: 'none', seals: [] }
