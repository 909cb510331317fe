import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { extractText } from './index.ts'
import type { Answer, Wanted } from './reader.ts'
import { damaged, TextFault } from './text-fault.ts'

async function answerOf({ path, type }: Wanted): Promise<Answer> {
  try {
    // pdf.js takes no Buffer.
    const text = await extractText(new Uint8Array(await readFile(path)), type)
    return { state: text === '' ? 'none' : 'text', text }
  } catch (error) {
    return { state: 'failed', says: error instanceof TextFault ? error.says : damaged().says }
  }
}

parentPort?.on('message', (wanted: Wanted) => void answerOf(wanted).then((answer) => parentPort?.postMessage(answer)))
