import { words } from '../../../web/i18n/words.ts'
import type { Form } from '../contract.ts'

/** As contract.ts has them; that file would bring zod along. */
export const formLabels = words({
  filing: { zh: '报备', en: 'Filing' },
  report: { zh: '报告', en: 'Report' },
  request: { zh: '请示', en: 'Request for instructions' },
} satisfies Record<Form, { zh: string; en: string }>)
