/** `post:mayor` may be written `mayor`. */
export const bare = (principal: string): string => principal.replace(/^post:/, '')

export const plain = <T>(field: string, expected: T | undefined, found: T): string[] =>
  expected === undefined || expected === found
    ? []
    : [`${field} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`]

/** The same members, in any order. */
export function sets(field: string, expected: readonly string[], found: readonly string[]): string[] {
  const missing = [...new Set(expected)].filter((one) => !found.includes(one))
  const more = [...new Set(found)].filter((one) => !expected.includes(one))
  return [
    ...(missing.length ? [`${field} lacks ${missing.join(', ')}`] : []),
    ...(more.length ? [`${field} has ${more.join(', ')} besides`] : []),
  ]
}
