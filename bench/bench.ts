import type { Figure } from './figure.ts'

/** A throw-away PostgreSQL with fsync on; `url` is a login without superuser rights. */
export type Server = {
  readonly url: string
  readonly superUrl: string
  readonly stop: (mode: 'smart' | 'fast' | 'immediate') => void
  readonly start: () => Promise<void>
}

export type Bench =
  | { readonly name: string; readonly needs: 'nothing'; readonly run: () => Promise<readonly Figure[]> }
  | { readonly name: string; readonly needs: 'postgres'; readonly run: (server: Server) => Promise<readonly Figure[]> }
