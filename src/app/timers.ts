/** Something done again and again while the server runs. */
export type Job = { readonly name: string; readonly everySeconds: number; readonly run: () => Promise<unknown> }

/** Runs each job at its interval, never twice at once; one that fails is reported and tried again. `stop` waits for what runs. */
export function startTimers(
  jobs: readonly Job[],
  failed: (name: string, error: unknown) => void,
): { stop(): Promise<void> } {
  let stopped = false
  const running = new Set<Promise<void>>()
  const handles = new Set<NodeJS.Timeout>()
  const schedule = (job: Job): void => {
    if (stopped) return
    const handle = setTimeout(() => {
      handles.delete(handle)
      const work: Promise<void> = job
        .run()
        .then(
          () => undefined,
          (error: unknown) => failed(job.name, error),
        )
        .finally(() => {
          running.delete(work)
          schedule(job)
        })
      running.add(work)
    }, job.everySeconds * 1000)
    handles.add(handle)
  }
  jobs.forEach(schedule)
  return {
    stop: async () => {
      stopped = true
      handles.forEach(clearTimeout)
      await Promise.all(running)
    },
  }
}
