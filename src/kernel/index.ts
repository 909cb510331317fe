export type { NormId, Text } from '#rulebook'
export { attachment } from './attachment.ts'
export { authorise } from './authority.ts'
export { builtIn, builtInCommands, isKernelEvent, replayed } from './built-in.ts'
export {
  CalendarFault,
  checkNotice,
  makeCalendar,
  noticeSchema,
  parseNotice,
  readNotices,
  type Calendar,
  type Notice,
  type NoticeProblem,
  type Reckoning,
  type Workdate,
} from './calendar/index.ts'
export { civil, shiftedClock, standingClock, systemClock, zone, type Clock } from './clock.ts'
export type { Checking, Deciding, Exception, Readings, Surroundings, Viewpoint } from './context.ts'
export { openDeadlines, reckon, type DeadlineSpec, type Length, type OpenDeadline } from './deadline.ts'
export type { Envelope, Outcome } from './execute/envelope.ts'
export { execute } from './execute/execute.ts'
export { fileTextKnown, filesUnread, keepFileText, noteAttempt, type FileText } from './file-text.ts'
export type { Government, Shelf, Source, Sources, Written } from './government.ts'
export { journalOf, type Chained } from './journal/chain-of.ts'
export { canonical, chained, chainStart, type Entry } from './journal/entry.ts'
export { merkleRoot, sealJournal, verifySeals, type Seal } from './journal/seal.ts'
export { verifyJournal, type Difference, type Verification } from './journal/verify.ts'
export { examine, judge, type Checked, type Judgement, type Request } from './judge.ts'
export { derive, isExpected, type Derived } from './matter/derive.ts'
export { noSeals, type OfficialSeal, type SealBook } from './official-seal.ts'
export type { Absence, Organisation, Post, StandIn, Unit } from './organisation.ts'
export {
  bySystem,
  person,
  post,
  unit,
  type Acted,
  type Actor,
  type PostId,
  type Principal,
  type UnitId,
} from './principal.ts'
export {
  commandsOf,
  defineModule,
  defineProcedure,
  type Attachment,
  type Command,
  type Description,
  type Event,
  type Grant,
  type Link,
  type LinkWord,
  type Module,
  type Procedure,
  type Reaction,
  type Staged,
} from './procedure.ts'
export { makeReader, type Reader, type Seen, type Wanted } from './reader.ts'
export { Fault, refusal, systemRefusal, type Refusal, type SystemRefusal } from './refusal.ts'
export { makeRegistry, verbOf, type Registry } from './registry.ts'
export { prospects, type Prospect } from './preview.ts'
export { searchPieces, searchQuery, searchVector, type Piece } from './search/index.ts'
export { rulebookOf, sourceVersions, sourcesNow, surroundings } from './surroundings.ts'
export { nextDue, refreshAll, tick } from './tick.ts'
export {
  fails,
  filled,
  holds,
  notApplicable,
  pending,
  rule,
  type Breach,
  type Facts,
  type Rule,
  type Verdict,
} from './verdict.ts'
export { actedFor } from './reading/acted-for.ts'
export { readBatches } from './reading/batches.ts'
export { readDesk } from './reading/desk.ts'
export type { Found } from './reading/found.ts'
export { boxes, countedTo, listMatters, type Box, type ListPage, type ListQuery } from './reading/list.ts'
export { showJournal } from './reading/journal.ts'
export { inputSchema, showMatter } from './reading/matter.ts'
export { markRead, setWatched } from './reading/mark.ts'
export { traceMatter } from './reading/trace/trace.ts'
export { readingNow, type Reading } from './reading/now.ts'
export type { Lamp, Row } from './reading/row.ts'
export { similarMatters, type LikeQuery } from './reading/similar.ts'
