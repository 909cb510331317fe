import { types } from 'pg'

/**
 * How values travel, the same on every backend (`value.db.test.ts` proves it for each type):
 *
 * | column | in JavaScript |
 * |---|---|
 * | timestamptz | Temporal.Instant |
 * | date | string, `2026-03-02` |
 * | bigint | number; beyond 2^53 bigint |
 * | numeric, interval, tsvector and what is not listed | string, as PostgreSQL writes it |
 * | json, jsonb | the value; written as `json(value)` |
 * | bytea | Buffer |
 * | text[] and other arrays | array |
 */
type Parse = (text: string) => unknown

const asText: Parse = (text) => text
const asInstant: Parse = (text) => Temporal.Instant.from(text)
const asBytes: Parse = (text) => Buffer.from(text.slice(2), 'hex')
const asSafeNumber: Parse = (text) => {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

/** Type oids, as in pg_type. */
const scalars: Readonly<Record<number, Parse>> = {
  16: (text) => text === 't', // bool
  17: asBytes,
  20: asSafeNumber, // int8
  21: Number, // int2
  23: Number, // int4
  26: Number, // oid
  114: JSON.parse,
  700: Number, // float4
  701: Number, // float8
  1082: asText, // date
  1114: asText, // timestamp
  1184: asInstant,
  3802: JSON.parse,
}

const arrays: Readonly<Record<number, number>> = {
  1000: 16,
  1005: 21,
  1007: 23,
  1009: 25, // text
  1015: 1043, // varchar
  1016: 20,
  1022: 701,
  1182: 1082,
  1185: 1184,
  1231: 1700, // numeric
  3807: 3802,
}

const splitArray = types.getTypeParser(1009 as never, 'text') as (text: string) => (string | null)[]
const asArray =
  (parse: Parse): Parse =>
  (text) =>
    splitArray(text).map((element) => (element === null ? null : parse(element)))

/** Text as PostgreSQL sends it → value, by type oid. */
export const parsers: Readonly<Record<number, Parse>> = {
  ...scalars,
  ...Object.fromEntries(Object.entries(arrays).map(([array, element]) => [array, asArray(scalars[element] ?? asText)])),
}

export const parserOf = (oid: number): Parse => parsers[oid] ?? asText

/** A parameter as both drivers understand it. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString()
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (Array.isArray(value)) return value.map(toParameter)
  return value
}

export type JsonText = string & { readonly json: unique symbol }

/** A value for a json or jsonb column. Drivers turn an array into a PostgreSQL array if it is not text already. */
export function json(value: unknown): JsonText {
  return JSON.stringify(value) as JsonText
}
