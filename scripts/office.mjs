// Finds a LibreOffice for the tests that measure Word files. Node 20 built-ins only.
//   node scripts/office.mjs     prints its path
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { aptInstall } from './apt.mjs'

const NAMES = ['soffice', 'libreoffice', 'soffice.exe']
const FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
]
/** Without a Chinese face LibreOffice sets boxes, and widths are wrong. */
const FONTS = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'

/**
 * @returns {string | undefined} the path of a LibreOffice; ZHENGGUI_OFFICE names one. Installs Debian's where that is
 *   possible; elsewhere says that Word files stay unmeasured, and the test says it again.
 */
export const office = () => {
  const named = process.env.ZHENGGUI_OFFICE
  if (named && !existsSync(named)) throw new Error(`ZHENGGUI_OFFICE names ${named}, which does not exist.`)
  const wanted = [
    ...(named || find() ? [] : ['libreoffice-writer-nogui']),
    ...(process.platform !== 'linux' || existsSync(FONTS) ? [] : ['fonts-noto-cjk']),
  ]
  if (wanted.length) aptInstall(wanted, 'Word files are measured in LibreOffice')
  const found = named || find()
  if (!found)
    console.error(
      [
        'No LibreOffice was found: the Word files of papers are NOT measured in this run.',
        'Debian: sudo apt-get install libreoffice-writer-nogui fonts-noto-cjk   macOS: brew install --cask libreoffice',
        'Or name one: ZHENGGUI_OFFICE=/path/to/soffice npm test',
      ].join('\n'),
    )
  return found
}

const find = () =>
  [...FOLDERS, ...(process.env.PATH ?? '').split(delimiter)]
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(office() ?? '')
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
