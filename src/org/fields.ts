import * as z from 'zod'

/** Fields of command inputs, with what a generic form needs to draw them. */
type Told = {
  readonly title: string
  readonly titleEn: string
  readonly widget?: string
  readonly placeholder?: string
  readonly help?: string
  readonly labels?: Readonly<Record<string, { zh: string; en: string }>>
}

const noControls = /^[^\p{Cc}]*$/u
// Line breaks and tabs are part of a longer text.
const noControlsButBreaks = /^(?:[^\p{Cc}]|[\n\r\t])*$/u

export const line = (max: number, told: Told) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(noControls)
    .meta({ ...told })
export const paragraph = (max: number, told: Told) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(noControlsButBreaks)
    .meta({ widget: 'textarea', ...told })
export const day = (told: Told) => z.iso.date().meta({ widget: 'date', ...told })
export const postId = (told: Told) =>
  z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
    .meta({ widget: 'post', ...told })
export const unitId = (told: Told) =>
  z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ widget: 'unit', ...told })
/** A login name. */
export const person = (told: Told) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{1,59}$/)
    .meta({ ...told })
export const choice = <const T extends readonly string[]>(
  values: T,
  told: Told & { labels: Readonly<Record<T[number], { zh: string; en: string }>> },
) => z.enum(values).meta({ ...told })
