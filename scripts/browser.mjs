// Finds a Chromium for the browser tests. Node 20 built-ins only.
//   node scripts/browser.mjs     prints its path
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { aptInstall } from './apt.mjs'

// The shell has no window to draw and does a test in half the time (measured: a new context in 0.5 s instead of 1.6 s).
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
/** Without a Chinese face every screenshot shows boxes, and widths are wrong. */
const FONTS = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'

/** @returns {string} the path of a Chromium; ZHENGGUI_BROWSER names one. Installs Debian's where that is possible. */
export const browser = () => {
  const named = process.env.ZHENGGUI_BROWSER
  if (named && !existsSync(named)) throw new Error(`ZHENGGUI_BROWSER names ${named}, which does not exist.`)
  if (process.platform === 'linux' && !existsSync(FONTS)) aptInstall(['fonts-noto-cjk'], 'the browser tests')
  // An older Debian has no shell: then the whole browser serves.
  if (!named && !find([SHELL]) && !aptInstall([SHELL], 'the browser tests') && !find())
    aptInstall(['chromium'], 'the browser tests')
  const found = named ?? find()
  if (found) return found
  throw new Error(
    [
      'No Chromium was found: the browser tests need one.',
      'Debian: sudo apt-get install chromium fonts-noto-cjk   macOS: brew install --cask chromium   Fedora: sudo dnf install chromium google-noto-sans-cjk-fonts',
      'Or name one: ZHENGGUI_BROWSER=/path/to/chromium npm test',
    ].join('\n'),
  )
}

const find = (names = NAMES) => {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(names === NAMES ? ELSEWHERE : []),
  ].find((path) => existsSync(path))
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(browser())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
