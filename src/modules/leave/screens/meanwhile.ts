import { queryOptions } from '@tanstack/react-query'
import type { ActedFor } from '../../../http/contract/index.ts'
import { get } from '../../../web/api/client.ts'

/** What was done for a post by those who stood in, from when to when. */
export const actedFor = (post: string, from: string, until: string) =>
  queryOptions({
    queryKey: ['matters', 'acted-for', post, from, until],
    queryFn: ({ signal }) => get<ActedFor>('/api/acted-for', { post, from, until }, signal),
  })
