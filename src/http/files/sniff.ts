import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { zipNames } from './zip-names.ts'

const readAtOnce = 1 << 16

/** The type that the bytes say, whatever the name: undefined where nothing is recognised. */
export async function sniffedType(path: string): Promise<string | undefined> {
  const found = (await fileTypeFromFile(path))?.mime as string | undefined
  if (found === 'application/zip' && (await namesOf(path))?.includes('OFD.xml')) return 'application/ofd' // GB/T 33190: OFD.xml at the root; file-type knows only the zip
  if (found !== undefined) return found
  return (await isText(path)) ? 'text/plain' : undefined
}

async function namesOf(path: string): Promise<string[] | undefined> {
  const file = await open(path)
  try {
    return await zipNames(file)
  } finally {
    await file.close()
  }
}

/** UTF-8 or GB 18030 without control characters. Mark-up is text too, but a browser might run it: it is not taken for plain text. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const decoders = ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding, { fatal: true }))
    let alive = decoders
    let start = ''
    for await (const chunk of file.createReadStream({
      highWaterMark: readAtOnce,
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      alive = alive.filter((decoder) => {
        try {
          const text = decoder.decode(chunk, { stream: true })
          if (start.length < 1024) start += text
          return !/(?![\n\r\t])\p{Cc}/u.test(text)
        } catch {
          return false
        }
      })
      if (alive.length === 0) return false
    }
    return !/^\s*(<\?xml|<!doctype|<html|<svg|<script)/i.test(start.replace(/^\uFEFF/, ''))
  } finally {
    await file.close()
  }
}
