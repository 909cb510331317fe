import { randomInt } from 'node:crypto'
import type { Text } from '#kernel'

/** GB/T 22239-2019 8.1.4.1 asks for complexity and change; length does most of the work (NIST SP 800-63B 5.1.1). */
export const shortest = 10
export const longest = 128
const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/]
const leastClasses = 3

export const passwordSays: Text = {
  zh: `至少 ${shortest} 位，大写字母、小写字母、数字、符号至少 ${leastClasses} 类，不含账号，不用连续或重复的字符凑数`,
  en: `At least ${shortest} characters, ${leastClasses} of upper case, lower case, digits and symbols; not the account name; not padded with runs or repeats`,
}

/** What is wrong with a new password, or nothing. */
export function passwordProblem(password: string, person: string): Text | undefined {
  const length = [...password].length
  if (length < shortest)
    return {
      zh: `口令至少 ${shortest} 位，现为 ${length} 位`,
      en: `At least ${shortest} characters; this has ${length}`,
    }
  if (length > longest) return { zh: `口令最多 ${longest} 位`, en: `At most ${longest} characters` }
  if (classes.filter((c) => c.test(password)).length < leastClasses)
    return {
      zh: `大写字母、小写字母、数字、符号至少用 ${leastClasses} 类`,
      en: `Use ${leastClasses} of upper case, lower case, digits and symbols`,
    }
  if (password.toLowerCase().includes(person.toLowerCase()))
    return { zh: '口令不能包含账号', en: 'It must not contain the account name' }
  if (substance(password) <= shortest / 2) return { zh: '口令中连续或重复的字符过多', en: 'Too many runs or repeats' }
  return undefined
}

/** Characters that neither repeat the one before nor continue its run (abc, 321). */
function substance(password: string): number {
  const codes = [...password].map((char) => char.codePointAt(0)!)
  return codes.filter((code, i) => i === 0 || Math.abs(code - codes[i - 1]!) > 1).length
}

/** Without characters that are taken for one another when read from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Random, said once and changed at the first sign-in: 16 characters, 92 bits. */
export function oneTimePassword(person: string): string {
  for (;;) {
    const password = Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join('')
    if (!passwordProblem(password, person)) return password
  }
}
