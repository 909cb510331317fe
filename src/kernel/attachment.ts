import { sql, type Transaction } from 'kysely'
import * as z from 'zod'
import type { Tables } from '#db'
import type { NormId, Rulebook, Text } from '#rulebook'
import type { Attachment } from './procedure.ts'
import { refusal, systemRefusal, type Refusal } from './refusal.ts'

/** A file is named by the SHA-256 of its bytes, so nobody can put another in its place afterwards. */
export const attachment = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().trim().min(1).max(200),
})

type Known = {
  readonly sha256: string
  readonly state: string | null
  readonly why: { readonly norm: NormId; readonly says: Text; readonly wayOut: Text } | null
}

/** Why files may not be attached: nobody uploaded them, they are not read yet, or what was read in them is refused. */
export async function fileRefusals(
  tx: Transaction<Tables>,
  rulebook: Rulebook,
  wanted: readonly Attachment[],
  had: readonly Attachment[],
): Promise<readonly Refusal[]> {
  const fresh = wanted.filter((file) => !had.some((old) => old.sha256 === file.sha256))
  if (!fresh.length) return []
  const { rows } = await sql<Known>`select f.sha256, t.state, t.why from file f left join file_text t using (sha256)
    where f.sha256 = any(${fresh.map((file) => file.sha256)}::text[])`.execute(tx)
  const known = new Map(rows.map((row) => [row.sha256, row]))
  const named = (which: (row: Known | undefined) => boolean): string[] =>
    fresh.filter((file) => which(known.get(file.sha256))).map((file) => file.name)
  const missing = named((row) => row === undefined)
  const waiting = named((row) => row?.state === 'waiting')
  return [
    ...(missing.length ? [notUploaded(missing)] : []),
    ...(waiting.length ? [notRead(waiting)] : []),
    ...fresh.flatMap((file) => {
      const row = known.get(file.sha256)
      if (row?.state !== 'refused' || !row.why) return []
      const { norm, says, wayOut } = row.why
      return [refusal(rulebook, norm, { state: 'unmet', facts: { file: file.name }, says, wayOut, field: 'files' })]
    }),
  ]
}

const notUploaded = (missing: readonly string[]): Refusal =>
  systemRefusal(
    'system.input',
    { zh: '附件{missing}没有上传成功', en: 'Not uploaded: {missing}' },
    { zh: '请重新上传附件', en: 'Upload it again' },
    { missing },
    'files',
  )

const notRead = (waiting: readonly string[]): Refusal =>
  systemRefusal(
    'system.input',
    { zh: '附件{waiting}还在检查内容', en: 'Still being looked at: {waiting}' },
    { zh: '大的文件需要一两分钟，请稍后再办理', en: 'A large file takes a minute or two: try again then' },
    { waiting },
    'files',
  )
