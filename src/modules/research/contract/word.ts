/** Part of a day that a trip of one day takes. */
export const parts = {
  whole: { zh: '全天', en: 'Whole day' },
  half: { zh: '半天', en: 'Half a day' },
} as const
export type Part = keyof typeof parts

/** To what findings are handed on. */
export const targets = {
  topic: { zh: '议题（附为调研报告）', en: 'A topic, as its research report' },
  task: { zh: '督办事项', en: 'A task' },
  unit: { zh: '交单位研究', en: 'A unit' },
} as const
export type Target = keyof typeof targets
