import { sql } from 'kysely'
import { authorise } from '../authority.ts'
import type { Exception, Viewpoint } from '../context.ts'
import type { Government } from '../government.ts'
import { prospects, type Prospect } from '../preview.ts'
import type { Actor } from '../principal.ts'
import { makeReader } from '../reader.ts'
import { verbOf } from '../registry.ts'
import { rulebookOf, surroundings } from '../surroundings.ts'
import { listIn } from './list.ts'
import { actedShown } from './journal.ts'
import { checkShown, inputSchema } from './matter.ts'
import { readingNow } from './now.ts'
import type { Row } from './row.ts'

type Stored = {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly rulebook: string
  readonly state: any
  readonly exceptions: readonly Exception[]
}
type Found = { readonly row: Row; readonly version: number; readonly c: Viewpoint<any>; readonly prospect: Prospect }

/** As many as the desk itself shows. */
const most = 100

/**
 * What waits on a desk for the same command, of those that may be given for several (`batch`): each matter with its
 * version and with every norm that would refuse it, known before anything is ticked.
 */
export async function readBatches(government: Government, actor: Exclude<Actor, 'system'>) {
  const { registry, database } = government
  const kinds = registry.kinds.filter((kind) => registry.procedure(kind)?.commands.some(({ batch }) => batch))
  const reading = await readingNow(government, actor)
  const waiting = await database.readAs(reading.principals, async (tx) => {
    const { items } = await listIn(tx, government, reading, { box: 'todo', kinds, sort: 'due', size: most })
    if (!items.length) return []
    const { rows } = await sql<Stored>`select kind, id, version, rulebook, state, exceptions from matter m
      where (kind, id) in (${sql.join(items.map(({ kind, id }) => sql`(${kind}, ${id})`))})`.execute(tx)
    return items.flatMap((row) =>
      rows.filter(({ kind, id }) => kind === row.kind && id === row.id).map((of) => ({ row, of })),
    )
  })
  const found: Found[] = []
  // Not under the reader's own sight: the facts of a rule may lie in matters that the reader may not open.
  await database.transaction(
    async (tx) => {
      for (const { row, of } of waiting) {
        const around = surroundings(reading.c.at, rulebookOf(government, of.rulebook), reading.c)
        const c: Viewpoint<any> = { ...around, id: of.id, state: of.state, exceptions: of.exceptions }
        const ahead = await prospects(
          registry.procedure(of.kind)!,
          actor,
          c,
          makeReader(tx),
          (command) =>
            command.batch === true && authorise(actor, command.by({ ...c, input: undefined }), c) !== undefined,
        )
        for (const prospect of ahead) if (prospect.expected) found.push({ row, version: of.version, c, prospect })
      }
    },
    { isolation: 'repeatable read' },
  )
  return [...Map.groupBy(found, ({ prospect }) => prospect.command)].map(([command, matters]) => ({
    name: command.name,
    kind: command.name.slice(0, command.name.indexOf('.')),
    verb: verbOf(command.name),
    title: command.title,
    ...(command.help ? { help: command.help } : {}),
    input: inputSchema(command.input),
    matters: matters.map(({ row, version, c, prospect }) => ({
      row,
      version,
      ...(prospect.acted ? { actsAs: actedShown(prospect.acted, c) } : {}),
      unmet: prospect.checks
        .filter(({ norm, verdict }) => verdict.state === 'unmet' && !standing(norm, c))
        .map(({ norm, verdict }) => checkShown(norm, verdict, c)),
    })),
  }))
}

/** Set aside for this matter already. */
const standing = (norm: string, c: Viewpoint<any>): boolean =>
  c.exceptions.some((e) => e.norm === norm || e.norm === c.rulebook.norms.get(norm)?.releasedBy)
