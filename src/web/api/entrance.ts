import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import type { entrance as shapes } from '../../http/contract/index.ts'
import { drafts } from '../forms/drafts/drafts.ts'
import { get, send } from './client.ts'

export type Entrance = z.infer<typeof shapes.entrance>
export type DemoAccounts = z.infer<typeof shapes.demoAccounts>

export const entrance = queryOptions({
  queryKey: ['entrance'],
  queryFn: ({ signal }) => get<Entrance>('/api/entrance', {}, signal),
  staleTime: Infinity,
})
export const demoAccounts = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: async ({ signal }) => (await get<DemoAccounts>('/api/demo/accounts', {}, signal)).groups,
  staleTime: Infinity,
})

/** Everything in memory belongs to one person: a sign-in or sign-out starts the page afresh. */
const afresh = (to: string): void => location.assign(to)

export type Entered = { readonly twoFactorRedirect?: boolean }
export const signIn = (username: string, password: string) =>
  send<Entered>('/api/auth/sign-in/username', { username, password })
export const verifyCode = (code: string) => send('/api/auth/two-factor/verify-totp', { code })
export const verifyBackupCode = (code: string) => send('/api/auth/two-factor/verify-backup-code', { code })
export const demoSignIn = (person: string) => send('/api/demo/sign-in', { person })
export const changePassword = (currentPassword: string, newPassword: string) =>
  send('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
export const enter = (to = '/'): void => afresh(to)

export async function signOut(): Promise<void> {
  await send('/api/auth/sign-out')
  drafts.forget()
  afresh('/sign-in')
}

export async function signInWith(provider: string): Promise<void> {
  const { url } = await send<{ url?: string }>('/api/auth/sign-in/social', { provider, callbackURL: '/' })
  if (url) afresh(url)
}

export type SecondFactor = { readonly totpURI: string; readonly backupCodes: readonly string[] }
export const beginSecondFactor = (password: string) => send<SecondFactor>('/api/auth/two-factor/enable', { password })
export const endSecondFactor = (password: string) => send('/api/auth/two-factor/disable', { password })
