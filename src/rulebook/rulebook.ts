import type { Norm, NormId } from './norm.ts'
import type { Text } from './text.ts'

export const levels = ['nation', 'province', 'city', 'county', 'township'] as const

/** `code` is the six-digit division code, `mark` the 机关代字 of its documents. */
export type Government = {
  readonly code: string
  readonly name: string
  readonly short: string
  readonly level: (typeof levels)[number]
  readonly parent: string
  readonly mark: string
}

/** The document whose norms these are. Dates are ISO strings; `repealed` is the first day on which it no longer holds. */
export type Instrument = {
  readonly title: string
  readonly number: string
  readonly adopted: string
  readonly issued: string
  readonly inForce: string
  readonly repealed?: string
  readonly replaces?: string
  /** Handle of the post or unit that interprets the rules. */
  readonly interpretedBy: string
}

/** `articles`: first and last. */
export type Chapter = { readonly number: number; readonly title: Text; readonly articles: readonly [number, number] }

/** Local time as HH:MM. */
export type OfficeHours = { readonly open: string; readonly close: string }

/** 发文机关代字: a mark that papers are numbered under, what it is for, and the kinds of matters that take its numbers. */
export type Mark = { readonly mark: string; readonly name: Text; readonly kinds: readonly string[] }

/** How closed papers are filed. `pattern` builds the 档号 and ends in {piece}, the number in its series, of `digits` digits. */
export type ArchivePlan = {
  /** 全宗号, given by the archive. */
  readonly fonds: string
  /** Which archive takes them over, and after how many years. */
  readonly receiver: string
  readonly after: number | null
  readonly pattern: string
  readonly digits: number
  /** 保管期限 as it is written in the 档号, by class. */
  readonly retention: Readonly<Record<'permanent' | 'thirty' | 'ten', string>>
  /** 机构（问题）: code, name, and the kinds of matters that fall under it. */
  readonly parts: readonly { readonly code: string; readonly name: Text; readonly kinds: readonly string[] }[]
  /** Not yet agreed with the archive: 待核. */
  readonly checked: boolean
}

/** One version of one government's Work Rules. */
export type Rulebook = {
  readonly id: string
  readonly government: Government
  readonly instrument: Instrument
  readonly officeHours: OfficeHours
  /** Empty where the government has listed none: then any mark may be used. */
  readonly marks: readonly Mark[]
  /** Absent where the government has laid none down. */
  readonly archives?: ArchivePlan
  readonly chapters: readonly Chapter[]
  /** In the order of the file, which is the order of the articles. */
  readonly norms: ReadonlyMap<NormId, Norm>
}
