import type { Transaction } from 'kysely'
import * as z from 'zod'
import type { Tables } from '#db'
import type { Attachment } from './procedure.ts'

/** A file is named by the SHA-256 of its bytes, so nobody can put another in its place afterwards. */
export const attachment = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().trim().min(1).max(200),
})

export async function missingFiles(
  tx: Transaction<Tables>,
  wanted: readonly Attachment[],
  had: readonly Attachment[],
): Promise<string[]> {
  const fresh = wanted.filter((file) => !had.some((old) => old.sha256 === file.sha256))
  if (!fresh.length) return []
  const known = await tx
    .selectFrom('file')
    .select('sha256')
    .where(
      'sha256',
      'in',
      fresh.map((file) => file.sha256),
    )
    .execute()
  return fresh.filter((file) => !known.some((row) => row.sha256 === file.sha256)).map((file) => file.name)
}
