import type { Problem, Refusal } from '../../http/contract/index.ts'
import { address, type Query } from './address.ts'
import { presence } from './presence.ts'

/** An answer that is not the one asked for. `refusals`: the norms that said no; `status` 0: the server was not reached. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly status: number
  readonly refusals: readonly Refusal[]
  readonly reference: string | undefined
  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? String(status))
    this.status = status
    this.refusals = problem.refusals ?? []
    this.reference = problem.reference
  }
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init })
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new Failure(0, {})
  }
  const json = response.headers.get('content-type')?.includes('json') ?? false
  const body: unknown = json ? await response.json() : await response.text()
  if (response.ok) return body as T
  throw new Failure(response.status, json ? (body as Partial<Problem>) : {})
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  ask<T>(address(path, query), { headers: presence(), ...(signal ? { signal } : {}) })

export const send = <T>(
  path: string,
  body?: unknown,
  { method = 'POST', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<T> =>
  ask<T>(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body ?? {}),
  })

/** Bytes as they are: the server names a file by their SHA-256. */
export const upload = <T>(path: string, form: FormData): Promise<T> => ask<T>(path, { method: 'POST', body: form })
