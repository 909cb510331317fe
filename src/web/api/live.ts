import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

type Changed = { readonly kind: string; readonly id: string }

/** Lists change together and often: one refresh a second at most. */
const pause = 1000

function refresher(client: QueryClient): { changed: (m: Changed) => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const lists = () => {
    timer = undefined
    for (const key of ['desk', 'matters', 'openings', 'choices']) void client.invalidateQueries({ queryKey: [key] })
  }
  return {
    changed: ({ kind, id }) => {
      void client.invalidateQueries({ queryKey: ['matter', kind, id] })
      timer ??= setTimeout(lists, pause)
    },
    stop: () => clearTimeout(timer),
  }
}

/** Follows the server's event stream, which tells of matters and so is closed to administrators; answers whether the line is up. */
export function useLive(wanted: boolean): boolean {
  const client = useQueryClient()
  const [up, setUp] = useState(false)
  useEffect(() => {
    if (!wanted) return
    const stream = new EventSource('/api/events')
    const { changed, stop } = refresher(client)
    stream.addEventListener('hello', () => setUp(true))
    stream.addEventListener('matter', (event) => changed(JSON.parse(event.data as string) as Changed))
    stream.addEventListener('resync', () => void client.invalidateQueries())
    stream.onerror = () => setUp(false)
    return () => {
      stop()
      stream.close()
    }
  }, [client, wanted])
  return up
}
