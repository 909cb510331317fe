import type { SealImage } from '#render'

/** Bytes of an image: a scan of 600 dots an inch stays below. */
export const largestImage = 4 << 20

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What makes a drawing more than a drawing: scripts, entities, other files and pages. */
const active =
  /<!(?:DOCTYPE|ENTITY)|<(?:script|foreignObject|image|iframe|style|use\s[^>]*href\s*=\s*["'][^#"'])|\son\w+\s*=|href\s*=\s*["'](?!#)|@import|url\(\s*["']?(?!#)/i
/** The OFD writer has no place for what is half seen or text of a font that it does not know. */
const unsupported = /<(?:text|filter|mask|pattern|\w+Gradient)\b|opacity\s*[=:]\s*(?!["']?\s*1(?:\.0*)?\s*[;"'])/i

/**
 * A picture of a seal by what its bytes are: SVG of plain outlines, or PNG.
 * @returns the image, or the reason why it is none
 */
export function sealImage(bytes: Uint8Array): SealImage | { readonly trouble: string } {
  if (bytes.length > largestImage) return { trouble: `larger than ${largestImage} bytes` }
  if (png.every((byte, i) => bytes[i] === byte)) return { type: 'png', bytes }
  const text = utf8(bytes)
  if (text === undefined || !/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text))
    return { trouble: 'neither SVG nor PNG' }
  const found = active.exec(text) ?? unsupported.exec(text)
  return found
    ? { trouble: `a drawing of outlines may not have ${JSON.stringify(found[0].trim())}` }
    : { type: 'svg', bytes }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
