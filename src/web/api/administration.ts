import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import type { administration as shapes, Page } from '../../http/contract/index.ts'
import { get, send } from './client.ts'

export type Status = z.infer<typeof shapes.status>
export type Account = z.infer<typeof shapes.account>
export type OneTime = z.infer<typeof shapes.oneTimePassword>
export type Import = z.infer<typeof shapes.calendarImport>
export type SignIn = z.infer<typeof shapes.signInEntry>
export type Verification = z.infer<typeof shapes.verification>

export const status = queryOptions({
  queryKey: ['admin', 'status'],
  queryFn: ({ signal }) => get<Status>('/api/admin/status', {}, signal),
  refetchInterval: 30_000,
})
export const importNotice = (mode: 'dry-run' | 'import', notice: string) =>
  send<Import>(`/api/admin/calendar/${mode}`, { notice })

export const accounts = queryOptions({
  queryKey: ['admin', 'accounts'],
  queryFn: async ({ signal }) => (await get<{ items: Account[] }>('/api/admin/accounts', {}, signal)).items,
})
export const openAccount = (person: string) => send<OneTime>('/api/admin/accounts', { person })
export const resetAccount = (person: string) => send<OneTime>(`/api/admin/accounts/${encodeURIComponent(person)}/reset`)
export const changeAccount = (person: string, act: 'unlock' | 'disable' | 'enable') =>
  send(`/api/admin/accounts/${encodeURIComponent(person)}/${act}`)

export type SignInFilter = { readonly person?: string; readonly event?: string; readonly page: number }
export const signIns = (filter: SignInFilter) =>
  queryOptions({
    queryKey: ['admin', 'sign-ins', filter],
    queryFn: ({ signal }) => get<Page<SignIn>>('/api/admin/sign-ins', filter, signal),
  })
export const verifyJournal = () => send<Verification>('/api/admin/journal/verify')
export const sealJournal = () =>
  send<{ readonly government: string; readonly exported: string; readonly seals: readonly unknown[] }>(
    '/api/admin/seals',
  )

/** A file that only a POST makes, saved under its own name. */
export async function saveBackup(): Promise<void> {
  const response = await fetch('/api/admin/backup', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  if (!response.ok) throw new Error(((await response.json()) as { detail?: string }).detail ?? response.statusText)
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'zhenggui.backup'
  save(await response.blob(), name)
}

export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}
