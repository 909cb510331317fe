import { createHash, randomUUID } from 'node:crypto'
import {
  Fault,
  makeRegistry,
  systemClock,
  type Clock,
  type Government,
  type Registry,
  type SealBook,
  type Written,
} from '#kernel'
import type { Database } from '#db'
import { calendarSource, organisationSource, readingsSource } from '#org'
import type { Rulebook } from '#rulebook'
import { carriedNotices, openShelf } from './home.ts'
import { modules } from './modules.ts'
import { noStateSecrets } from './secrecy.ts'

export const registry: Registry = makeRegistry(modules)

export type GovernmentOptions = {
  readonly database: Database
  readonly clock?: Clock
  readonly newId?: Government['newId']
  readonly onWritten?: (written: readonly Written[]) => void
  readonly seals?: SealBook
  /** The versions on the shelf; those of rulebooks/ without it. */
  readonly rulebooks?: readonly Rulebook[]
}

const freshId: Government['newId'] = (_, key) =>
  key === undefined ? randomUUID() : createHash('sha256').update(key).digest('hex').slice(0, 20)

/** One government on one database. Nothing is read or written yet. */
export function makeGovernment({
  database,
  clock = systemClock,
  newId = freshId,
  onWritten = () => undefined,
  seals,
  rulebooks,
}: GovernmentOptions): Government {
  const shelf = openShelf(rulebooks)
  const hours = shelf.rulebooks.at(-1)?.officeHours
  if (!hours) throw new Fault('There is no rulebook on the shelf')
  return {
    database,
    registry,
    shelf,
    sources: {
      organisation: organisationSource,
      readings: readingsSource,
      calendar: calendarSource(carriedNotices(), hours),
    },
    ...(seals ? { seals } : {}),
    gate: noStateSecrets,
    clock,
    newId,
    onWritten,
  }
}
