import { z } from 'zod'
import { halfLabels, kindLabels } from './labels.ts'
import { halves, kinds } from './state.ts'

type Told = { readonly title: string; readonly titleEn: string; readonly help?: string }

const noControls = /^[^\p{Cc}]*$/u
const noControlsButBreaks = /^(?:[^\p{Cc}]|[\n\r\t])*$/u

export const post = (told: Told) =>
  z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
    .meta({ widget: 'post', ...told })
export const kind = z.enum(kinds).meta({ title: '类别', titleEn: 'Kind', labels: kindLabels })
export const half = (told: Told) => z.enum(halves).meta({ labels: halfLabels, ...told })
export const from = z.iso.date().meta({ title: '起', titleEn: 'From', widget: 'date' })
export const until = z.iso.date().meta({ title: '止', titleEn: 'Until', widget: 'date' })
export const place = z.string().trim().min(1).max(200).regex(noControls).meta({ title: '地点', titleEn: 'Place' })
export const reason = (told: Told) =>
  z
    .string()
    .trim()
    .min(1)
    .max(1000)
    .regex(noControlsButBreaks)
    .meta({ widget: 'textarea', ...told })
export const phone = z
  .string()
  .trim()
  .regex(/^[0-9+][0-9 ()-]{4,29}$/)
  .meta({ title: '联系电话', titleEn: 'Telephone', help: '外出期间24小时可联系 Reachable around the clock' })
