import { holds, pending, type Text, type Verdict } from '#kernel'
import { stamp, type Span } from '../moment.ts'
import { heldBy, holderIn, postOf, taken, unitOf } from './lookups.ts'
import { invalid } from './rules.ts'
import type { OrganisationState } from './state.ts'

type View = { readonly state: OrganisationState; readonly at: Temporal.Instant }

const all = (...verdicts: readonly (Verdict | undefined)[]): Verdict =>
  verdicts.find((verdict) => verdict?.state === 'unmet') ?? holds()
/** What is no norm but has to be right: the first thing that is not, or pending while nothing is entered. */
export const valid = <I>(input: I | undefined, ...checks: readonly ((input: I) => Verdict | undefined)[]): Verdict =>
  input === undefined ? pending() : all(...checks.map((check) => check(input)))

export const knownPost = ({ state, at }: View, field: string, id: string): Verdict | undefined =>
  postOf(state, id, at)
    ? undefined
    : invalid(
        field,
        { zh: '没有职务「{id}」', en: 'There is no post {id}' },
        { zh: '从现有职务中选择', en: 'Choose one that exists' },
        { id },
      )

export const knownUnit = ({ state, at }: View, field: string, id: string): Verdict | undefined =>
  unitOf(state, id, at)
    ? undefined
    : invalid(
        field,
        { zh: '没有单位「{id}」，或已撤并', en: 'There is no unit {id}, or it was merged or closed' },
        { zh: '从现有单位中选择', en: 'Choose one that exists' },
        { id },
      )

/** The three administrators are separated from each other and from everybody who handles matters (architecture 5). */
export function separated({ state, at }: View, person: string, post: string, span: Span): Verdict | undefined {
  const admin = postOf(state, post, at)?.role === 'admin'
  const others = heldBy(state, person, span).filter((holder) => holder.post !== post)
  const clash = admin
    ? others[0]
    : others.find((holder) => state.posts.find((p) => p.id === holder.post)?.role === 'admin')
  if (!clash) return undefined
  const name = (id: string): Text => state.posts.find((p) => p.id === id)?.name ?? { zh: id, en: id }
  return invalid(
    'person',
    {
      zh: '{person}现任{other}：管理员不得兼任其他职务',
      en: `{person} is ${name(clash.post).en}: an administrator holds no other post`,
    },
    { zh: '另定人选，或先免去该职务', en: 'Choose somebody else, or relieve that post first' },
    { person, other: name(clash.post).zh },
  )
}

export const held = ({ state, at }: View, field: string, post: string): Verdict | undefined =>
  holderIn(state, post, { from: stamp(at) })
    ? undefined
    : invalid(
        field,
        { zh: '此职务现无人担任', en: 'Nobody holds this post' },
        { zh: '直接任职即可', en: 'Appoint somebody' },
      )

export const leading = ({ state, at }: View, field: string, post: string): Verdict | undefined =>
  postOf(state, post, at)?.role === 'leader'
    ? undefined
    : invalid(
        field,
        { zh: '{post}不是县政府领导', en: '{post} is not a leader' },
        { zh: '从县政府领导中选择', en: 'Choose a leader' },
        { post },
      )

export const free = ({ state }: View, field: string, id: string): Verdict | undefined =>
  taken(state, id)
    ? invalid(
        field,
        { zh: '「{id}」已经用过', en: '{id} is or was in use' },
        { zh: '另取一个，撤并过的也不再用', en: 'Choose another; one that was merged or closed is not used again' },
        { id },
      )
    : undefined

export function dissolvable(field: string, unit: string, successor: string): Verdict | undefined {
  if (unit === 'office')
    return invalid(
      'unit',
      { zh: '县政府办公室不能撤并', en: 'The government office cannot be merged or closed' },
      { zh: '选择其他单位', en: 'Choose another unit' },
    )
  return unit === successor
    ? invalid(
        field,
        { zh: '不能是该单位自己', en: 'Cannot be the same unit' },
        { zh: '选择另一个单位', en: 'Choose another unit' },
      )
    : undefined
}
