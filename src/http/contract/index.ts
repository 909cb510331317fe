import type * as z from 'zod'
import type * as shapes from './shapes.ts'

export * as shapes from './shapes.ts'
export type Text = z.infer<typeof shapes.text>
export type Refusal = z.infer<typeof shapes.refusal>
export type Problem = z.infer<typeof shapes.problem>
export type Check = z.infer<typeof shapes.check>
export type Prospect = z.infer<typeof shapes.prospect>
export type Row = z.infer<typeof shapes.row>
export type Trace = z.infer<typeof shapes.trace>
export type Matter = z.infer<typeof shapes.matter>
export type Desk = z.infer<typeof shapes.desk>
export type Batch = z.infer<typeof shapes.batch>
export type ActedFor = z.infer<typeof shapes.actedFor>
export type Session = z.infer<typeof shapes.session>
export type Deadline = z.infer<typeof shapes.deadline>
export type Entry = z.infer<typeof shapes.entry>
export type Box = z.infer<typeof shapes.box>
export type Lamp = z.infer<typeof shapes.lamp>
export type Page<T> = { items: T[]; total: number; page: number; size: number }

export * as administration from './administration.ts'
export * as archives from './archives.ts'
export * as catalogue from './catalogue.ts'
export * as entrance from './entrance.ts'
export * as events from './events.ts'
export * as papers from './papers.ts'
export * as rulebook from './rulebook.ts'
export * as time from './time.ts'
