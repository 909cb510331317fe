import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const folders = [
  '/usr/bin',
  '/usr/local/bin',
  '/opt/libreoffice/program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  ...(process.env['PATH'] ?? '').split(delimiter),
]

/** LibreOffice: the one that ZHENGGUI_OFFICE names (scripts/office.mjs brings it), or one in a usual place. */
export const officeProgram =
  process.env['ZHENGGUI_OFFICE'] ||
  folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]).find((path) => existsSync(path))

/** Opens Word files in LibreOffice and prints each to PDF, with a profile of its own that is thrown away. */
export async function printedByOffice(
  program: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'zhenggui-office-'))
  try {
    const names = Object.keys(files)
    await Promise.all(names.map((name, i) => writeFile(join(folder, `${i}.docx`), files[name] ?? new Uint8Array())))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const inputs = names.map((_, i) => join(folder, `${i}.docx`))
    await run(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...inputs])
    const pdfs = await Promise.all(
      names.map(async (name, i) => [name, new Uint8Array(await readFile(join(folder, `${i}.pdf`)))] as const),
    )
    return Object.fromEntries(pdfs)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
