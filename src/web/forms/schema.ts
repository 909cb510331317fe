import type { Word } from '../i18n/words.ts'

/** What the server says of a command's input: JSON Schema with the words and widgets that forms are drawn from. */
export type Schema = {
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly titleEn?: string
  readonly help?: string
  readonly helpEn?: string
  readonly placeholder?: string
  readonly placeholderEn?: string
  readonly widget?: string
  /** Which phrases are offered below; '' for none. */
  readonly phrases?: string
  readonly labels?: Readonly<Record<string, Word>>
  /** Unit of measure: 万元. */
  readonly unit?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly default?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
}

/** A field that may be null is the field; null is what an empty one means. */
export const unwrapped = (schema: Schema): Schema => {
  const other = schema.anyOf?.find(({ type }) => type !== 'null')
  return other ? { ...other, ...schema, anyOf: [] } : schema
}

const typeOf = ({ type }: Schema): string | undefined =>
  typeof type === 'string' ? type : type?.find((t) => t !== 'null')

export type Control =
  | 'text'
  | 'textarea'
  | 'number'
  | 'yes'
  | 'one'
  | 'some'
  | 'date'
  | 'moment'
  | 'choice'
  | 'choices'
  | 'files'
  | 'group'
  | 'groups'
  | 'words'
  | 'matter'
  | 'paragraphs'
  | 'telephone'
  | 'elsewhere'

/** Which control a field gets: the widget first, then what the schema itself says. */
export function controlOf(field: Schema): Control {
  const { widget = '' } = field
  const type = typeOf(field)
  if (widget === 'files' || widget === 'matter' || widget === 'paragraphs' || widget === 'telephone') return widget
  // The text of a document is written on its page, beside the typeset paper.
  if (widget === 'body') return 'elsewhere'
  if (lookupOf(field)) return type === 'array' ? 'choices' : 'choice'
  if (widget === 'date' || field.format === 'date') return 'date'
  if (widget === 'datetime' || field.format === 'date-time') return 'moment'
  if (type === 'array') return field.items?.enum ? 'some' : typeOf(field.items ?? {}) === 'object' ? 'groups' : 'words'
  if (field.enum) return 'one'
  if (type === 'boolean') return 'yes'
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'object') return 'group'
  return widget === 'textarea' || (field.maxLength ?? 0) > 500 ? 'textarea' : 'text'
}

/** Where the choices of a field come from: `units`, `bodies`, `posts`, `matters:topic`; undefined: it is no lookup. */
export function lookupOf({ widget }: Schema): string | undefined {
  if (widget === 'unit' || widget === 'units') return 'units'
  if (widget === 'bodies') return 'bodies'
  if (widget === 'post' || widget === 'posts') return 'posts'
  const kind = /^matters?:(.+)$/.exec(widget ?? '')?.[1]
  return kind && `matters:${kind}`
}

/** Labels stand at the field or, for several of a list, at the list. */
export const optionsOf = (field: Schema): readonly { readonly value: string; readonly label: Word }[] =>
  (field.enum ?? field.items?.enum ?? []).map((value) => ({
    value,
    label: field.labels?.[value] ?? field.items?.labels?.[value] ?? { zh: value, en: value },
  }))

export const titleOf = (name: string, field: Schema): Word => ({
  zh: field.title ?? name,
  en: field.titleEn ?? field.title ?? name,
})
export const helpOf = (field: Schema): Word | undefined =>
  field.help ? { zh: field.help, en: field.helpEn ?? field.help } : undefined
export const hintOf = (field: Schema): Word | undefined =>
  field.placeholder ? { zh: field.placeholder, en: field.placeholderEn ?? field.placeholder } : undefined

/** What is attached belongs to one matter: where one input does for several, it is not asked for. */
export const withoutFiles = (schema: Schema): Schema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([, field]) => controlOf(unwrapped(field)) !== 'files'),
  ),
})

/** What was left empty is left out, so that the server's `optional` means what it says. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((v) => v !== undefined)
  if (value === null || value === '') return undefined
  if (typeof value !== 'object') return value
  const kept = Object.entries(value).flatMap(([key, v]) => {
    const inner = withoutEmpty(v)
    return inner === undefined || (Array.isArray(inner) && inner.length === 0) ? [] : [[key, inner] as const]
  })
  return kept.length ? Object.fromEntries(kept) : undefined
}

/** A form in which nothing is required changes what stands: only what was changed is sent. */
export const changed = (
  schema: Schema,
  preset: Readonly<Record<string, unknown>>,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  schema.required?.length
    ? { ...input }
    : Object.fromEntries(
        Object.entries(input).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(preset[name])),
      )

/** The field that a refusal speaks of, as a path into the form; undefined when the form has no such field. */
export function pathOf(schema: Schema, field: string): (string | number)[] | undefined {
  const path: (string | number)[] = []
  let at: Schema | undefined = schema
  for (const step of field.split('.')) {
    at = at && unwrapped(at)
    if (at?.properties?.[step]) {
      at = at.properties[step]
      path.push(step)
    } else if (at?.items && /^\d+$/.test(step)) {
      at = at.items
      // A field with one control for the whole list gets the message itself.
      if (typeOf(at) !== 'object' || at.properties?.['sha256']) return path
      path.push(Number(step))
    } else return path.length ? path : undefined
  }
  return path.length ? path : undefined
}
