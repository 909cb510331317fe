export type Load = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly count: number
  readonly cpu: number
}

/**
 * So many clients, each running one process after another until the time is up.
 * @param once runs one process and tells the milliseconds of each of its commands
 * @returns commands a second, milliseconds, and this process's CPU milliseconds a command
 */
export async function load(
  clients: number,
  ms: number,
  once: (n: number, took: (ms: number) => void) => Promise<void>,
): Promise<Load> {
  const samples: number[] = []
  const cpu = process.cpuUsage()
  const start = performance.now()
  let next = 0
  const client = async () => {
    while (performance.now() - start < ms) await once(next++, (took) => samples.push(took))
  }
  await Promise.all(Array.from({ length: clients }, client))
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  samples.sort((a, b) => a - b)
  const at = (share: number) => samples[Math.floor((samples.length - 1) * share)] ?? Number.NaN
  return {
    perSecond: (samples.length * 1000) / elapsed,
    p50: at(0.5),
    p99: at(0.99),
    count: samples.length,
    cpu: (user + system) / 1000 / samples.length,
  }
}
