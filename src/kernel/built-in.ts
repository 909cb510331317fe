import * as z from 'zod'
import type { Command, Event, Procedure } from './procedure.ts'

/** Verbs that every kind has. Their events leave a matter's own state as it is. */
export const builtIn = {
  comment: 'comment',
  lapse: 'lapse',
  refresh: 'refresh',
  transition: 'transition',
} as const

const kernelEvents = new Set(['commented', 'lapsed', 'deadlines-moved', 'refreshed', 'transitioned'])
export const isKernelEvent = (type: string): boolean => kernelEvents.has(type.slice(type.indexOf('.') + 1))

export const replayed = <S, E extends Event>(procedure: Pick<Procedure, 'evolve'>, state: S, event: E): S =>
  isKernelEvent(event.type) ? state : procedure.evolve(state, event)

/** A remark by anyone who may read the matter: seen with it, changing nothing. */
export const commentInput = z.strictObject({ text: z.string().trim().min(1).max(2000) })
export const transitionInput = z.strictObject({
  rulebook: z.string().min(1),
  reason: z.string().trim().min(1).max(500),
})

/** Commands that are offered on every open matter besides its own. */
export function builtInCommands(kind: string): readonly Command[] {
  return [
    {
      name: `${kind}.${builtIn.comment}`,
      title: { zh: '留言', en: 'Comment' },
      who: { zh: '知悉范围内人员', en: 'Anyone who may read it' },
      input: commentInput,
      stages: 'any',
      by: () => [{ to: 'staff' }],
      decide: ({ input }) => [{ type: `${kind}.commented`, data: { text: input.text } }],
    },
    {
      name: `${kind}.${builtIn.transition}`,
      title: { zh: '转用新版规则', en: 'Move to another rulebook version' },
      who: { zh: '办公室主任', en: 'Office director' },
      input: transitionInput,
      stages: 'any',
      by: () => [{ to: 'post:office-director', norm: 'charter.in-force' }],
      decide: ({ input, rulebook }) => [
        { type: `${kind}.transitioned`, data: { from: rulebook.id, to: input.rulebook, reason: input.reason } },
      ],
    },
    {
      name: `${kind}.${builtIn.refresh}`,
      title: { zh: '重新推算', en: 'Recompute' },
      who: { zh: '系统', en: 'System' },
      input: z.strictObject({ because: z.string() }),
      internal: true,
      stages: 'any',
      by: () => [],
      decide: () => [],
    },
    {
      name: `${kind}.${builtIn.lapse}`,
      title: { zh: '到期', en: 'Lapse' },
      who: { zh: '系统', en: 'System' },
      input: z.strictObject({ key: z.string() }),
      internal: true,
      stages: 'any',
      by: () => [],
      decide: () => [],
    },
  ]
}
