/** Where a command prints. Injected, so that tests read what it said. */
export type Io = { out(line: string): void; err(line: string): void }

export const terminal: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
}
