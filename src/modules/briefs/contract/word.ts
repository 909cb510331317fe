/** How often a brief comes out. */
export const frequencies = {
  weekly: { zh: '每周', en: 'Weekly' },
  'half-monthly': { zh: '半月', en: 'Twice a month' },
  monthly: { zh: '每月', en: 'Monthly' },
  quarterly: { zh: '每季度', en: 'Quarterly' },
  'as-needed': { zh: '不定期', en: 'As needed' },
} as const
export type Frequency = keyof typeof frequencies
