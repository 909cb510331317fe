export type { Line } from './lines.ts'
export type { MarkedLine, Run, Stamp } from './marked.ts'
export { cleanCopy, markedCopy, type Version } from './marked-copy.ts'
