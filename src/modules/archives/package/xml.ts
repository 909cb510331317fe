export type Xml = {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | number>>
  readonly content: readonly Xml[] | string
}

// XML 1.0 has no place for other control characters, escaped or not.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g // oxlint-disable-line no-control-regex -- these are what is taken out
const escaped = (text: string): string =>
  text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** An element; what is null is left empty, not left out: every field is seen to have been asked for. */
export const element = (
  name: string,
  content: readonly Xml[] | string | number | null,
  attributes?: Xml['attributes'],
): Xml => ({
  name,
  content: typeof content === 'object' && content !== null ? content : content === null ? '' : String(content),
  ...(attributes ? { attributes } : {}),
})

function written({ name, attributes = {}, content }: Xml, indent: string): string {
  const head = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}`
  if (content.length === 0) return `${head}/>\n`
  return typeof content === 'string'
    ? `${head}>${escaped(content)}</${name}>\n`
    : `${head}>\n${content.map((child) => written(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}

export const xmlText = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`
