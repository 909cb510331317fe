import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

type Changed = { readonly kind: string; readonly id: string }

/** Lists change together and often: one refresh a second at most. */
const pause = 1000

function refresher(client: QueryClient): { changed: (m: Changed) => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const lists = () => {
    timer = undefined
    for (const key of ['desk', 'batches', 'matters', 'openings', 'choices', 'trace'])
      void client.invalidateQueries({ queryKey: [key] })
  }
  return {
    changed: ({ kind, id }) => {
      void client.invalidateQueries({ queryKey: ['matter', kind, id] })
      timer ??= setTimeout(lists, pause)
    },
    stop: () => clearTimeout(timer),
  }
}

/**
 * Follows the server's event stream, which tells of matters and so is closed to administrators; answers whether the line
 * is up. Only a page that is looked at keeps a stream: a browser opens six connections to a server and no more, and seven
 * pages in the background would leave none for anything else (HTTP/1.1, as on an office network without TLS).
 */
export function useLive(wanted: boolean): boolean {
  const client = useQueryClient()
  const [up, setUp] = useState(false)
  useEffect(() => {
    if (!wanted) return
    const { changed, stop } = refresher(client)
    let stream: EventSource | undefined
    let left = false
    const open = () => {
      if (stream || document.visibilityState === 'hidden') return
      // What changed while nobody looked was not heard.
      if (left) void client.invalidateQueries()
      stream = new EventSource('/api/events')
      stream.addEventListener('hello', () => setUp(true))
      stream.addEventListener('matter', (event) => changed(JSON.parse(event.data as string) as Changed))
      stream.addEventListener('resync', () => void client.invalidateQueries())
      stream.onerror = () => setUp(false)
    }
    const close = () => {
      stream?.close()
      stream = undefined
      left = true
    }
    const turn = () => (document.visibilityState === 'hidden' ? close() : open())
    open()
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('pagehide', close)
    window.addEventListener('pageshow', open)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('pagehide', close)
      window.removeEventListener('pageshow', open)
      stop()
      close()
    }
  }, [client, wanted])
  return up
}
