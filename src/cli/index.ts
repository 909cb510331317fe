export type { Application, FileCopies, Opened, ServeOptions, Serving, Where } from './application.ts'
export { terminal, type Io } from './io.ts'
export { run } from './run.ts'
