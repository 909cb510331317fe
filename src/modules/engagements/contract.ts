/** What screens and API clients share with the server: inputs, views and the words. Imports nothing of the server. */
export { inputs, type Inputs } from './contract/input.ts'
export { clashInputs, clashView, type ClashView } from './contract/clash.ts'
export { linkInputs, linkView, shows, type LinkView, type Shows } from './contract/link.ts'
export { weekInputs, weekView, type WeekView } from './contract/week.ts'
export { engagementView, type EngagementView } from './contract/view.ts'
export {
  foreignResults,
  isCeremony,
  isGreeting,
  isPublication,
  sorts,
  type ForeignResult,
  type Sort,
} from './contract/word.ts'
