import { actNames, house, type ActName } from './house.ts'

/** Names under which commands ask for an opinion in somebody's own words. */
const opinions: readonly string[] = ['text', 'reason', 'note', 'grounds']

const places = new Map<string, ActName>(
  actNames.toReversed().flatMap((name) => house[name].fields.map((field): [string, ActName] => [field, name])),
)

/**
 * Which phrases belong below a field; undefined: none, it takes no opinion.
 * @param command `incoming.instruct`
 * @param marked what the field says itself by `.meta({ phrases })`: an act, or '' for none
 */
export function actOf(command: string, field: string, marked?: string): ActName | undefined {
  if (marked !== undefined) return actNames.find((name) => name === marked)
  const verb = command.slice(command.indexOf('.') + 1)
  const named = places.get(`${command}.${field}`) ?? places.get(`*.${verb}.${field}`)
  if (named) return named
  if (!opinions.includes(field)) return undefined
  return field === 'reason' ? 'reason' : 'general'
}
