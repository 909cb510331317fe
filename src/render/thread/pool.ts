import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { PaperFault } from '../paper-fault.ts'
import type { Answer, Drawn, Printed, Task, Way } from './task.ts'

type Job = {
  readonly id: number
  readonly task: Task
  readonly way: Way
  readonly done: (made: Printed | Drawn) => void
  readonly failed: (error: Error) => void
}
type Press = { readonly worker: Worker; job: Job | undefined; watch?: NodeJS.Timeout }

export type Pool = { print(task: Task): Promise<Printed>; draw(task: Task): Promise<Drawn>; close(): Promise<void> }

/**
 * Compiling is synchronous and takes tens of milliseconds a page, so it happens in worker threads. They begin with the first
 * paper, a second one when the first is busy, and keep no process alive.
 * @param most worker threads, each with its own fonts in memory
 * @param longest milliseconds that one paper may take, the start of its thread included: the thread of one that takes longer
 * is ended, and the others go on
 */
export function makePool(most: number = Math.min(2, availableParallelism()), longest = 60_000): Pool {
  let presses: Press[] = []
  let waiting: Job[] = []
  let next = 0

  const drop = (press: Press, error: Error): void => {
    presses = presses.filter((other) => other !== press)
    clearTimeout(press.watch)
    press.job?.failed(error)
    press.job = undefined
    feed()
  }

  const start = (): Press => {
    const worker = new Worker(new URL('worker.ts', import.meta.url))
    const press: Press = { worker, job: undefined }
    worker.on('message', (answer: Answer) => {
      const { job } = press
      clearTimeout(press.watch)
      press.job = undefined
      worker.unref()
      if (job?.id === answer.id) settle(job, answer)
      feed()
    })
    worker.on('error', (error) => drop(press, error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => drop(press, new Error('the printing thread ended')))
    presses.push(press)
    return press
  }

  const feed = (): void => {
    const job = waiting[0]
    if (!job) return
    const press = presses.find((idle) => !idle.job) ?? (presses.length < most ? start() : undefined)
    if (!press) return
    waiting = waiting.slice(1)
    press.job = job
    press.worker.ref()
    press.watch = setTimeout(() => {
      job.failed(tooLong)
      void press.worker.terminate()
    }, longest)
    press.worker.postMessage({ id: job.id, task: job.task, way: job.way })
    feed()
  }

  // A job is answered in the way in which it was asked.
  const ask = <T extends Printed | Drawn>(task: Task, way: Way): Promise<T> =>
    new Promise((done, failed) => {
      waiting.push({ id: next++, task, way, done: (made) => done(made as T), failed })
      feed()
    })

  return {
    print: (task) => ask<Printed>(task, 'printed'),
    draw: (task) => ask<Drawn>(task, 'drawn'),
    async close() {
      for (const job of waiting) job.failed(new Error('printing was closed'))
      waiting = []
      await Promise.all(presses.map(({ worker }) => worker.terminate()))
    },
  }
}

function settle({ done, failed }: Job, answer: Answer): void {
  if ('printed' in answer) done(answer.printed)
  else if ('drawn' in answer) done(answer.drawn)
  else if ('lacking' in answer) failed(lackingFault(answer.lacking))
  else failed(new Error(`typst: ${answer.fault}`))
}

const tooLong = new PaperFault([
  {
    field: 'body',
    says: { zh: '排版超过时限，请拆分文件', en: 'Typesetting took too long: the paper has to be divided' },
  },
])

const lackingFault = (characters: readonly string[]): PaperFault =>
  new PaperFault([
    {
      field: '',
      says: {
        zh: `所装字体都没有这些字：${characters.join('、')}；请管理员在字体文件夹中补装`,
        en: `No installed font has ${characters.join(', ')}: the administrator adds one to the font folder`,
      },
    },
  ])
