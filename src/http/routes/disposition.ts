/** A download under its Chinese name: RFC 6266 with the extended notation of RFC 5987, and ASCII for what does not know it. */
export function attachmentHeader(name: string): { 'Content-Disposition': string } {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return { 'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${extended}` }
}
