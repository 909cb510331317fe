import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Failure } from './client.ts'

/** @param onSignedOut called when the session has run out (idle time, another device) */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: Error) => {
    if (error instanceof Failure && error.status === 401) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) =>
          count < 2 && (!(error instanceof Failure) || error.status === 0 || error.status >= 500),
        refetchOnWindowFocus: true,
      },
    },
  })
}
