import { prospects, type Procedure, type Reader, type Viewpoint } from '#kernel'

/** Which norms would refuse a command that nobody has given yet. Without a person, who may give it is left open. */
export async function refusalsAhead(
  procedure: Procedure,
  as: string | undefined,
  view: Viewpoint<any>,
  read: Reader,
): Promise<(command: string) => string[]> {
  const ahead = await prospects(procedure, { person: as ?? '' }, view, read)
  const released = (norm: string) =>
    view.exceptions.some((e) => e.norm === norm || e.norm === view.rulebook.norms.get(norm)?.releasedBy)
  return (command) => {
    const prospect = ahead.find((p) => p.command.name === command)
    if (!prospect) return ['system.stage']
    const unmet = prospect.checks
      .filter((check) => check.verdict.state === 'unmet' && !released(check.norm))
      .map((check) => check.norm)
    return as === undefined ? unmet : [...new Set([...prospect.notYours.map((r) => r.norm), ...unmet])]
  }
}
