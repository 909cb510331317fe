import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import {
  checkForm,
  checkPaper,
  PaperFault,
  renderAttachment,
  renderForm,
  renderPdf,
  sound,
  toDocx,
  toOfd,
  type Printed,
} from '#render'
import { existingFile, readArguments, UsageError, wholeNumber } from '../arguments.ts'
import type { Io } from '../io.ts'
import type { Verb } from '../verb.ts'

const kinds = ['.pdf', '.docx', '.ofd']

export const render: Verb = {
  name: 'render',
  usage: 'FILE.json --out X.pdf|X.docx|X.ofd [--attachment N]',
  about: 'an official document, one of its attachments, or a sheet that goes with it, typeset / 公文、表单排版',
  run: async (args, { io }) => {
    const { given, options } = readArguments(args, { out: 'text', attachment: 'text' }, ['FILE'])
    const { out } = options
    if (out === undefined) throw new UsageError('--out is missing')
    const kind = extname(out).toLowerCase()
    if (!kinds.includes(kind)) throw new UsageError(`--out has to end in ${kinds.join(', ')}: ${out}`)
    const written = json(existingFile('FILE', given[0]))
    const attachment = options.attachment && wholeNumber('--attachment', options.attachment, [1, 60])
    try {
      const bytes = isForm(written)
        ? await sheet(written, kind, io)
        : await paper(written, kind, attachment ? attachment - 1 : undefined, io)
      writeFileSync(out, bytes)
      return 0
    } catch (error) {
      if (!(error instanceof PaperFault)) throw error
      for (const { field, says } of error.problems) io.err(`${field && `${field}: `}${says.zh} (${says.en})`)
      return 1
    }
  },
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`FILE is not JSON: ${(error as Error).message}`)
  }
}

/** A sheet says its kind, a paper its form. */
const isForm = (value: unknown): boolean => typeof value === 'object' && value !== null && 'kind' in value

async function paper(value: unknown, kind: string, attachment: number | undefined, io: Io): Promise<Uint8Array> {
  const asked = sound(checkPaper(value))
  if (kind === '.docx') {
    if (attachment !== undefined) throw new UsageError('--attachment makes .pdf or .ofd')
    return await toDocx(asked)
  }
  const printed = attachment === undefined ? await renderPdf(asked) : await renderAttachment(asked, attachment)
  if (attachment === undefined)
    asked.attachments.forEach(({ bound, body, title }, i) => {
      if (!bound && body)
        io.err(
          `附件${i + 1}《${title}》不随文装订，用 --attachment ${i + 1} 另印 (attachment ${i + 1} is printed apart)`,
        )
    })
  return await made(printed, kind, io)
}

async function sheet(value: unknown, kind: string, io: Io): Promise<Uint8Array> {
  if (kind === '.docx') throw new UsageError('a sheet is made as .pdf or .ofd')
  return await made(await renderForm(sound(checkForm(value))), kind, io)
}

async function made({ pdf, warnings }: Printed, kind: string, io: Io): Promise<Uint8Array> {
  for (const { says } of warnings) io.err(`${says.zh} (${says.en})`)
  return kind === '.ofd' ? await toOfd(pdf) : pdf
}
