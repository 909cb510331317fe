import { useSyncExternalStore } from 'react'

export type Language = 'zh' | 'en'
type Theme = 'light' | 'dark'
type Size = 'normal' | 'large'
export type Preferences = { readonly language: Language; readonly theme: Theme; readonly size: Size }

const key = 'zhenggui.preferences'
const darkSystem = matchMedia('(prefers-color-scheme: dark)')

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>
  } catch {
    return {} // a damaged or forbidden store: start from the defaults
  }
}

const kept = stored()
let now: Preferences = {
  language: kept.language === 'en' ? 'en' : 'zh',
  theme: kept.theme ?? (darkSystem.matches ? 'dark' : 'light'),
  size: kept.size === 'large' ? 'large' : 'normal',
}
const listeners = new Set<() => void>()

function apply(): void {
  const { dataset } = document.documentElement
  document.documentElement.lang = now.language === 'zh' ? 'zh-CN' : 'en'
  dataset['theme'] = now.theme
  dataset['size'] = now.size
}

export function prefer(change: Partial<Preferences>): void {
  now = { ...now, ...change }
  apply()
  try {
    localStorage.setItem(key, JSON.stringify(now))
  } catch {
    // kept for this page only
  }
  for (const listener of listeners) listener()
}

apply()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => now)
