import { html, raw } from 'hono/html'
import type { ApiDocument } from './document.ts'

type Schema = {
  type?: string | string[]
  title?: string
  titleEn?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  maxLength?: number
  format?: string
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
}
type Operation = {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[]
  requestBody?: { content?: Record<string, { schema?: Schema }> }
  responses?: Record<string, { description?: string }>
}
type Shown = { readonly method: string; readonly path: string; readonly operation: Operation }

const methods = ['get', 'post', 'delete'] as const

/** The description as a page to read: no script, nothing from outside. */
export function documentPage(document: ApiDocument) {
  const all: Shown[] = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = (item as Record<string, Operation | undefined>)[method]
      return operation ? [{ method: method.toUpperCase(), path, operation }] : []
    }),
  )
  const groups = [...Map.groupBy(all, ({ operation }) => operation.tags?.[0] ?? '')]
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <h1>${document.info.title} <small>${document.info.version}</small></h1>
        ${(document.info.description ?? '').split('\n\n').map((part) => html`<p>${part}</p>`)}
        <p><a href="/api/openapi.json">openapi.json</a></p>
        <nav aria-label="目录 Contents">${groups.map(([tag]) => html`<a href="#${tag}">${tag}</a> `)}</nav>
        ${groups.map(
          ([tag, shown]) =>
            html`<section id="${tag}">
              <h2>${tag}</h2>
              ${shown.map(operationShown)}
            </section>`,
        )}
      </body>
    </html>`
}

function operationShown({ method, path, operation }: Shown) {
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
  return html`<details>
    <summary>
      <code class="${method}">${method}</code> <code>${path}</code> <span>${operation.summary ?? ''}</span>
    </summary>
    ${(operation.description ?? '')
      .split('\n\n')
      .filter(Boolean)
      .map((part) => html`<p>${part}</p>`)}
    ${
      operation.parameters?.length
        ? html`<table>
            <caption>
              参数 Parameters
            </caption>
            ${operation.parameters.map(
              (p) =>
                html`<tr>
                  <th scope="row"><code>${p.name}</code></th>
                  <td>${p.in}</td>
                  <td>${p.required ? '必填' : ''}</td>
                  <td>${typeOf(p.schema ?? {})}</td>
                </tr>`,
            )}
          </table>`
        : ''
    }
    ${
      body?.properties
        ? html`<table>
            <caption>
              内容 Body
            </caption>
            ${fieldsShown(body, '')}
          </table>`
        : ''
    }
    <ul>
      ${Object.entries(operation.responses ?? {}).map(([status, { description }]) => html`<li><code>${status}</code> ${description ?? ''}</li>`)}
    </ul>
  </details>`
}

/** Fields of a body, those of objects one level further in: `input.title`. */
function fieldsShown(schema: Schema, prefix: string): unknown[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    html`<tr>
      <th scope="row"><code>${prefix}${name}</code></th>
      <td>${[field.title, field.titleEn].filter(Boolean).join(' ')}</td>
      <td>${schema.required?.includes(name) ? '必填' : ''}</td>
      <td>${typeOf(field)}</td>
    </tr>`,
    ...(field.properties ? fieldsShown(field, `${prefix}${name}.`) : []),
  ])
}

function typeOf(schema: Schema): string {
  const type =
    schema.const !== undefined
      ? JSON.stringify(schema.const)
      : schema.enum
        ? schema.enum.map((v) => JSON.stringify(v)).join(' | ')
        : Array.isArray(schema.type)
          ? schema.type.join(' | ')
          : (schema.type ?? '')
  const more = [schema.format, schema.maxLength === undefined ? undefined : `≤ ${schema.maxLength}`, schema.description]
    .filter(Boolean)
    .join(' · ')
  return [schema.items ? `${typeOf(schema.items)}[]` : type, more].filter(Boolean).join(' · ')
}

const style = `
:root { color-scheme: light dark }
body { font: 1rem/1.6 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
small, td, caption { color: GrayText } caption { text-align: start }
nav { columns: 12rem } nav a { display: block }
details { border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .4rem 0 }
summary { cursor: pointer } summary span { margin-inline-start: .6rem }
table { border-collapse: collapse; margin: .5rem 0; width: 100% } th, td { text-align: start; vertical-align: top; padding: .15rem .8rem .15rem 0; font-weight: 400 }
`
