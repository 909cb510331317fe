import type { Text } from '#kernel'
import type { Half, LeaveKind } from './state.ts'

export const kindLabels: Readonly<Record<LeaveKind, Text>> = {
  official: { zh: '因公外出', en: 'Official travel' },
  annual: { zh: '年休假', en: 'Annual leave' },
  sick: { zh: '病假', en: 'Sick leave' },
  personal: { zh: '事假', en: 'Personal leave' },
  study: { zh: '学习培训', en: 'Study' },
}
export const halfLabels: Readonly<Record<Half, Text>> = {
  morning: { zh: '上午', en: 'Morning' },
  afternoon: { zh: '下午', en: 'Afternoon' },
}

/** What everybody sees beside an absent post. Why somebody is off duty is nobody's business. */
export const shownReason = (kind: LeaveKind): string =>
  kind === 'official' || kind === 'study' ? kindLabels[kind].zh : '请假休假'
