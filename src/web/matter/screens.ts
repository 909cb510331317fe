import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { Matter } from '../../http/contract/index.ts'
import type { Ask } from '../forms/ask.ts'

export type ScreenProps = { readonly matter: Matter; readonly open: (ask: Ask) => void }
type Part = LazyExoticComponent<ComponentType<ScreenProps>>
type Facts = LazyExoticComponent<ComponentType<Pick<ScreenProps, 'matter'>>>
type Presets = (matter: Matter, verb: string) => Readonly<Record<string, unknown>>

type Screen = {
  /** The middle of the page; or the whole of it, where the kind has a board of its own. */
  readonly as: 'content' | 'whole'
  readonly component: Part
  /** It shows what is attached where it belongs. */
  readonly ownFiles?: true
  /** The line under the title. */
  readonly facts?: Facts
  /** What a command's form starts from. */
  readonly presets?: () => Promise<Presets>
}

const incoming = () => import('../../modules/incoming/screens/IncomingScreen.tsx')
const documents = () => import('../../modules/documents/screens/DocumentScreen.tsx')
const minutes = () => import('../../modules/minutes/screens/MinutesScreen.tsx')
const tasks = () => import('../../modules/tasks/screens/TaskScreen.tsx')
const topics = () => import('../../modules/topics/screens/TopicScreen.tsx')

/** What each kind shows of itself. A kind that is not here is shown plainly. */
export const screens: Readonly<Record<string, Screen>> = {
  topic: {
    as: 'content',
    component: lazy(async () => ({ default: (await topics()).TopicScreen })),
    facts: lazy(async () => ({ default: (await topics()).TopicFacts })),
    presets: async () => (await import('../../modules/topics/screens/presets.ts')).presets,
  },
  meeting: {
    as: 'whole',
    component: lazy(async () => ({
      default: (await import('../../modules/meetings/screens/MeetingScreen.tsx')).MeetingScreen,
    })),
  },
  document: {
    as: 'content',
    component: lazy(async () => ({ default: (await documents()).DocumentScreen })),
    facts: lazy(async () => ({ default: (await documents()).DocumentFacts })),
    presets: async () => (await import('../../modules/documents/screens/presets.ts')).presets,
  },
  minutes: {
    as: 'content',
    component: lazy(async () => ({ default: (await minutes()).MinutesScreen })),
    facts: lazy(async () => ({ default: (await minutes()).MinutesFacts })),
    presets: async () => (await import('../../modules/minutes/screens/presets.ts')).presets,
  },
  task: {
    as: 'content',
    component: lazy(async () => ({ default: (await tasks()).TaskScreen })),
    facts: lazy(async () => ({ default: (await tasks()).TaskFacts })),
  },
  digest: {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/tasks/screens/DigestScreen.tsx')).DigestScreen,
    })),
  },
  leave: {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/leave/screens/LeaveScreen.tsx')).LeaveScreen,
    })),
  },
  'standing-duty': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/duties/screens/StandingDutyScreen.tsx')).StandingDutyScreen,
    })),
  },
  entrustment: {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/duties/screens/EntrustmentScreen.tsx')).EntrustmentScreen,
    })),
  },
  'leader-report': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/duties/screens/LeaderReportScreen.tsx')).LeaderReportScreen,
    })),
  },
  'party-report': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/party-reports/screens/ReportScreen.tsx')).ReportScreen,
    })),
  },
  phrases: {
    as: 'whole',
    component: lazy(async () => ({
      default: (await import('../../modules/phrases/screens/PhrasesScreen.tsx')).PhrasesScreen,
    })),
  },
  'number-book': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/number-books/screens/BookScreen.tsx')).BookScreen,
    })),
  },
  'archive-item': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/archives/screens/ItemScreen.tsx')).ItemScreen,
    })),
  },
  'archive-transfer': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/archives/screens/TransferScreen.tsx')).TransferScreen,
    })),
  },
  brief: {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/briefs/screens/BriefScreen.tsx')).BriefScreen,
    })),
    presets: async () => (await import('../../modules/briefs/screens/presets.ts')).presets,
  },
  'brief-issue': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/briefs/screens/IssueScreen.tsx')).IssueScreen,
    })),
  },
  incoming: {
    as: 'content',
    component: lazy(async () => ({ default: (await incoming()).IncomingScreen })),
    ownFiles: true,
    facts: lazy(async () => ({ default: (await incoming()).IncomingFacts })),
    presets: async () => (await import('../../modules/incoming/screens/presets.ts')).presets,
  },
  answer: {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/incoming/screens/AnswerScreen.tsx')).AnswerScreen,
    })),
  },
  conference: {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/conferences/screens/ConferenceScreen.tsx')).ConferenceScreen,
    })),
    presets: async () => (await import('../../modules/conferences/screens/presets.ts')).presets,
  },
  engagement: {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/engagements/screens/EngagementScreen.tsx')).EngagementScreen,
    })),
    presets: async () => (await import('../../modules/engagements/screens/presets.ts')).presets,
  },
  clash: {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/engagements/screens/ClashScreen.tsx')).ClashScreen,
    })),
  },
  'week-plan': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/engagements/screens/WeekPlanScreen.tsx')).WeekPlanScreen,
    })),
  },
  research: {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/research/screens/ResearchScreen.tsx')).ResearchScreen,
    })),
    presets: async () => (await import('../../modules/research/screens/presets.ts')).presets,
  },
  'research-book': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/research/screens/BookScreen.tsx')).BookScreen,
    })),
  },
  'duty-roster': {
    as: 'content',
    component: lazy(async () => ({
      default: (await import('../../modules/registers/screens/RosterScreen.tsx')).RosterScreen,
    })),
  },
}

/** Fetched with the page, so that the form finds them when it opens. */
export const presetsOf = async (matter: Matter, verb: string): Promise<Readonly<Record<string, unknown>>> =>
  (await screens[matter.kind]?.presets?.())?.(matter, verb) ?? {}
