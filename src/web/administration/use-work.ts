import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Failure } from '../api/client.ts'
import { useSay } from '../i18n/use-say.ts'
import { tell } from '../parts/notices.ts'
import { w } from './words.ts'

/** A piece of an administrator's work: what went wrong is told, what is shown is fetched again. */
export function useWork<Input, Result>(
  work: (input: Input) => Promise<Result>,
  done: (result: Result, input: Input) => void,
) {
  const say = useSay()
  const client = useQueryClient()
  return useMutation({
    mutationFn: work,
    onSuccess: (result, input) => {
      done(result, input)
      void client.invalidateQueries({ queryKey: ['admin'] })
    },
    onError: (error) =>
      tell(
        say(w.failed, {
          why: error instanceof Failure && error.refusals[0] ? say(error.refusals[0].says) : error.message,
        }),
        true,
      ),
  })
}
