import { access, rm } from 'node:fs/promises'
import type { Database } from '#db'
import { filesUnread, keepFileText, noteAttempt, type Clock, type FileText } from '#kernel'
import { flowing, hasText, makeTextReader, type ReadText, type TextReader } from '#render'
import { classifiedMarking } from '#render/contract'
import type { Text } from '#rulebook'
import type { Log } from '../safety/request-log.ts'
import { makeFileStore } from './store.ts'

/** Milliseconds. Whoever uploads waits so long for the look into the file; the rest the server reads in its own time. */
const patience = { upload: 20_000, own: 180_000 } as const
/** A file that ended the process twice is not read a third time. */
const mostAttempts = 2
const atOnce = 20

export type FileReading = {
  /** Looks into a file that is being uploaded. */
  look(path: string, type: string): Promise<FileText>
  /** Reads what was taken in and not read yet, also before the server last ended. */
  readWaiting(): Promise<void>
  close(): Promise<void>
}

type Options = {
  readonly database: Database
  /** Of attachments. */
  readonly folder: string
  readonly clock: Clock
  readonly log: Log
  readonly reader?: TextReader
}

/** Reads attachments for their words. One that carries a classified marking is refused: this system holds no state secrets. */
export function makeFileReading({ database, folder, clock, log, reader = makeTextReader() }: Options): FileReading {
  const store = makeFileStore(folder)
  const read = async (path: string, type: string, within: number): Promise<ReadText> =>
    hasText(type) ? reader.read({ path, type }, within) : { state: 'none', text: '' }

  const readOne = async (sha256: string, type: string, attempts: number): Promise<'closed' | undefined> => {
    const keep = (found: FileText) =>
      database.transaction((tx) => keepFileText(tx, sha256, found, clock.now()), { isolation: 'read committed' })
    const giveUp = async (found: FileText): Promise<undefined> => {
      await keep(found)
      return undefined
    }
    const path = store.place(sha256)
    if (attempts >= mostAttempts) return giveUp({ state: 'failed', says: given.up })
    if (
      !(await access(path).then(
        () => true,
        () => false,
      ))
    )
      return giveUp({ state: 'failed', says: given.gone })
    await noteAttempt(database.kysely, sha256)
    const found = await read(path, type, patience.own)
    if (found.state === 'closed') return 'closed'
    const judged = found.state === 'late' ? ({ state: 'failed', says: given.up } as const) : judge(found, type)
    await keep(judged)
    if (judged.state === 'refused') await putAway(sha256, path)
    return undefined
  }

  /** Bytes that nothing is attached with go; a matter that has them keeps them, and the log says where to look. */
  const putAway = async (sha256: string, path: string): Promise<void> => {
    const matters = await database.kysely
      .selectFrom('attached')
      .select(['kind', 'id'])
      .where('sha256', '=', sha256)
      .execute()
    if (!matters.length) await rm(path, { force: true })
    const where = matters.map(({ kind, id }) => `${kind}/${id}`).join(', ')
    log({ level: 'error', job: 'file-text', sha256, marking: 'classified', attached: where || 'nowhere: deleted' })
  }

  return {
    look: async (path, type) => {
      const found = await read(path, type, patience.upload)
      return found.state === 'late' || found.state === 'closed' ? { state: 'waiting' } : judge(found, type)
    },
    readWaiting: async () => {
      for (;;) {
        const unread = await filesUnread(database.kysely, atOnce)
        for (const { sha256, type, attempts } of unread)
          if ((await readOne(sha256, type, attempts)) === 'closed') return
        if (unread.length < atOnce) return
      }
    },
    close: reader.close,
  }
}

function judge(found: Exclude<ReadText, { state: 'late' | 'closed' }>, type: string): FileText {
  if (found.state !== 'text') return found.state === 'none' ? { state: 'none' } : found
  if (classifiedMarking(found.text) !== undefined) return marked
  return { state: 'text', text: flowing(found.text, type) }
}

/** Repeats nothing of what was found. */
export const marked = {
  state: 'refused',
  norm: 'secrecy.keep',
  says: {
    zh: '附件《{file}》带有密级标志：本系统不得存储、处理国家秘密，文件没有保存',
    en: '{file} carries a classified marking: this system neither stores nor handles state secrets. It was not kept',
  },
  wayOut: {
    zh: '由机要渠道办理；需要在此留痕的，用「登记另处保管件」只记机要登记号、日期和存放处。误将涉密文件带入本机的，立即报告保密工作机构',
    en: 'Use the confidential channel; a neutral stub may note its reference, date and place. If a classified file got onto this machine, report it to the secrecy office at once',
  },
} as const

const given = {
  up: { zh: '文件过大或过于复杂，没有读取文字', en: 'Too large or too intricate: its text was not read' },
  gone: { zh: '文件不在附件文件夹中', en: 'The file is not in the folder of attachments' },
} as const satisfies Record<string, Text>
