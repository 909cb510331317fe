import type { Paper } from '../contract.ts'
import { renderPdf } from '../index.ts'
import { measure, type Side } from './ruler.ts'
import { variants } from './variants.ts'

const printed = new Map<string, Promise<readonly Side[]>>()

/** The sides of a variant as they come out of the press, measured once. */
export function sides(name: keyof typeof variants): Promise<readonly Side[]> {
  const made = printed.get(name) ?? sidesOf(variants[name])
  printed.set(name, made)
  return made
}

export const sidesOf = async (paper: Paper): Promise<readonly Side[]> => await measure((await renderPdf(paper)).pdf)
