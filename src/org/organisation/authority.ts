import type { Grant } from '#kernel'

// Architecture 5: the security administrator keeps units, posts and holders; the office keeps charge and pairs.
export const bySecurity = (): readonly Grant[] => [{ to: 'post:admin-security' }]
export const byOffice = (norm: string) => (): readonly Grant[] => [
  { to: 'post:office-director', norm },
  { to: 'post:office-deputy', norm },
]
/** In person, also while away: whoever stands in for the mayor does not choose who stands in. */
export const byMayor = (norm: string) => (): readonly Grant[] => [
  { to: 'post:mayor', norm, inPerson: true, whileAway: true },
]

export const security = { zh: '安全管理员', en: 'Security administrator' }
export const office = { zh: '办公室主任、副主任', en: 'Office director or deputy' }
