import { readFileSync } from 'node:fs'
import { checkPaper, fromDocx, lint as findingsOf, type Finding, type Imported, type Paper } from '#render'
import { existingFile, readArguments, UsageError } from '../arguments.ts'
import type { Io } from '../io.ts'
import type { Verb } from '../verb.ts'

export const lint: Verb = {
  name: 'lint',
  usage: 'FILE.docx|FILE.json [--json]',
  about:
    'what in a document does not follow the form, each with its clause; exit 1 if there is something / 公文格式校对',
  run: async (args, { io }) => {
    const { given, options } = readArguments(args, { json: 'flag' }, ['FILE'])
    const subject = await read(existingFile('FILE', given[0]), io)
    if (!subject) return 1
    const findings = findingsOf(subject)
    if (options.json) io.out(JSON.stringify(findings, undefined, 2))
    else if (findings.length === 0) io.out('格式无误 (nothing found)')
    else for (const finding of findings) io.out(told(finding))
    return findings.some(({ certain }) => certain) ? 1 : 0
  },
}

/** A Word file as it was typed, or a paper as `render` takes it. Says itself what cannot be read. */
async function read(path: string, io: Io): Promise<Imported | Paper | undefined> {
  const bytes = new Uint8Array(readFileSync(path))
  if (path.endsWith('.json')) {
    const checked = checkPaper(json(bytes))
    if ('value' in checked) return checked.value
    for (const { field, says } of checked.problems) io.err(`${field}: ${says.zh} (${says.en})`)
    return undefined
  }
  const imported = await fromDocx(bytes)
  if (!('refused' in imported)) return imported
  const { says, wayOut } = imported.refused
  io.err(`${says.zh}；${wayOut.zh} (${says.en}; ${wayOut.en})`)
  return undefined
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new UsageError(`FILE is not JSON: ${(error as Error).message}`)
  }
}

const told = ({ check, clause, place, says, wayOut, certain }: Finding): string =>
  [
    `${place.zh}${place.quote === undefined ? '' : `「${place.quote}」`}：${says.zh}。${wayOut.zh}。〔${clause}〕${certain ? '' : '（请人工核对）'}`,
    `    ${check}, ${place.en}: ${says.en}. ${wayOut.en}.`,
  ].join('\n')
