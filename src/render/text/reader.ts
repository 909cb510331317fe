import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Text } from '#rulebook'
import { bomb } from './text-fault.ts'

export type Wanted = { readonly path: string; readonly type: string }
export type Answer =
  | { readonly state: 'text' | 'none'; readonly text: string }
  /** A bomb, damaged, protected: its words cannot be read. */
  | { readonly state: 'failed'; readonly says: Text }
/** `late`: not read within the time; `closed`: nobody reads any more. Both say nothing about the file. */
export type ReadText = Answer | { readonly state: 'late' } | { readonly state: 'closed' }

export type TextReader = {
  /** The words of a file on the disk. `within` milliseconds, the wait for a free thread included; a thread that takes longer is ended. */
  read(wanted: Wanted, within: number): Promise<ReadText>
  close(): Promise<void>
}

type Job = { readonly wanted: Wanted; readonly done: (read: ReadText) => void }
type Thread = { readonly worker: Worker; job: Job | undefined }

/** Megabytes. What strangers send is unpacked here: a file that needs more ends its own thread and nothing else. */
const memory = 768

/** Reads files in threads of their own: pdf.js and large tables would hold up everybody, and a hostile file only hurts its thread. */
export function makeTextReader(most: number = Math.min(2, availableParallelism())): TextReader {
  let threads: Thread[] = []
  let waiting: Job[] = []
  let closed = false

  const drop = (thread: Thread, read: ReadText): void => {
    threads = threads.filter((other) => other !== thread)
    thread.job?.done(read)
    thread.job = undefined
    feed()
  }
  const start = (): Thread => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    const thread: Thread = { worker, job: undefined }
    worker.on('message', (answer: Answer) => {
      const { job } = thread
      thread.job = undefined
      worker.unref()
      job?.done(answer)
      feed()
    })
    // Out of memory is the only way in which a thread ends by itself.
    worker.on('error', () => drop(thread, { state: 'failed', says: bomb().says }))
    worker.on('exit', () => drop(thread, { state: 'late' }))
    threads.push(thread)
    return thread
  }
  const feed = (): void => {
    const job = waiting[0]
    if (!job || closed) return
    const thread = threads.find((idle) => !idle.job) ?? (threads.length < most ? start() : undefined)
    if (!thread) return
    waiting = waiting.slice(1)
    thread.job = job
    thread.worker.ref()
    thread.worker.postMessage(job.wanted)
    feed()
  }

  return {
    read: (wanted, within) =>
      new Promise((resolve) => {
        if (closed) return resolve({ state: 'closed' })
        const job: Job = {
          wanted,
          done: (read) => {
            clearTimeout(watch)
            resolve(closed ? { state: 'closed' } : read)
          },
        }
        const watch = setTimeout(() => {
          waiting = waiting.filter((other) => other !== job)
          const thread = threads.find((one) => one.job === job)
          if (thread) void thread.worker.terminate()
          job.done({ state: 'late' })
        }, within)
        waiting.push(job)
        feed()
      }),
    async close() {
      closed = true
      for (const job of waiting) job.done({ state: 'closed' })
      waiting = []
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
