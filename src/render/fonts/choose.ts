import type { Text } from '#rulebook'
import { chains, latin, type FaceName } from './chain.ts'

export type Face = { readonly families: readonly string[]; readonly weight: number }
export type Faces = Readonly<Record<FaceName | 'latin', Face>>

/** A face that is not there, to be shown beside the paper and kept in the log. */
export type FontWarning = { readonly face: FaceName; readonly says: Text }

const names = Object.keys(chains) as FaceName[]

/** Every family worth asking for. */
export const asked: readonly string[] = [...new Set(names.flatMap((name) => chains[name].wanted)), ...latin.wanted]

/**
 * The families each face is set in: the best that is there, then the stand-in, which has the characters that the others
 * lack (Fandol ends at GB 2312). Where only the stand-in is left, a warning says so.
 * @param there family names that were found
 */
export function chooseFaces(there: ReadonlySet<string>): { faces: Faces; warnings: readonly FontWarning[] } {
  const face = (name: FaceName): Face => {
    const { wanted, standIn, weight } = chains[name]
    return { families: [...wanted.filter((family) => there.has(family)).slice(0, 1), standIn], weight }
  }
  const faces: Faces = {
    fangsong: face('fangsong'),
    biaosong: face('biaosong'),
    hei: face('hei'),
    kai: face('kai'),
    song: face('song'),
    latin: { families: [...latin.wanted.filter((family) => there.has(family)), latin.standIn], weight: 400 },
  }
  const missing = names.filter((name) => faces[name].families.length === 1)
  return {
    faces,
    warnings: missing.map((name) => ({
      face: name,
      says: {
        zh: `未安装${chains[name].name.zh}，以 ${chains[name].standIn} 代替`,
        en: `${chains[name].name.en} (${chains[name].name.zh}) is not installed; ${chains[name].standIn} stands in`,
      },
    })),
  }
}
