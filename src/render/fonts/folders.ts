import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where Debian's texlive-lang-chinese and TeX Live itself put the Fandol fonts. */
const fandol = [
  '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
  '/usr/share/texmf/fonts/opentype/public/fandol',
  '/usr/share/fonts/opentype/fandol',
]

/** The files of the packages that are used, not the folders of all their weights. */
const carried = [
  '@expo-google-fonts/noto-serif-sc/400Regular',
  '@expo-google-fonts/noto-serif-sc/700Bold',
  '@expo-google-fonts/noto-sans-sc/500Medium',
  '@expo-google-fonts/tinos/400Regular',
]

/**
 * Folders that fonts are read from, the administrator's first: `ZHENGGUI_FONTS`, where licensed faces such as 仿宋_GB2312
 * and 方正小标宋 are put. The compiler knows the system's own fonts besides.
 */
export function fontFolders(own: string | undefined = process.env['ZHENGGUI_FONTS']): readonly string[] {
  const packages = carried.map((path) => {
    const [scope, name, weight] = path.split('/')
    return join(dirname(fileURLToPath(import.meta.resolve(`${scope}/${name}/package.json`))), weight ?? '')
  })
  return [...(own ? [own] : []), ...fandol, ...packages].filter((folder) => existsSync(folder))
}
