import type { Page } from 'playwright-core'
import { controlOf, optionsOf, unwrapped, type Schema } from '../../../src/web/forms/schema.ts'

export class CannotFill extends Error {
  override readonly name = 'CannotFill'
}

/** What a chooser shows for a value: a unit, a post, a matter. */
export type Shown = (value: string) => Promise<string>

const idOf = (path: readonly (string | number)[]) => `#${CSS_escape(path.join('_'))}`
const CSS_escape = (id: string) => id.replaceAll(/[^\w-]/g, (c) => `\\${c}`)

const itemOf = (page: Page, path: readonly string[]) =>
  page
    .locator('.ant-drawer .ant-form-item')
    .filter({ has: page.locator(`${idOf(path)}, label[for="${path.join('_')}"]`) })
    .first()

/** A list stays on the page while it fades: only the one that belongs to this field counts. */
async function choose(page: Page, id: string, text: string, several = false): Promise<void> {
  const field = page.locator(id)
  await field.click()
  if (await field.isEditable()) await field.fill(text) // a list without search takes no text
  const list = page.locator('.ant-select-dropdown').filter({ has: page.locator(`${id}_list`) })
  const option = list.locator('.ant-select-item-option').filter({ hasText: text }).first()
  // What is not among the choices cannot be chosen: a meeting draws from the pool alone.
  await option.waitFor({ timeout: 6000 }).catch(() => {
    throw new CannotFill(`${text} is not among the choices`)
  })
  // In a list of several a second press takes one off again that the form started with.
  const chosen = several && (await option.getAttribute('class'))?.includes('ant-select-item-option-selected')
  if (!chosen) await option.click()
}

/** Enters a command's input into its form as a person would: by the fields' own controls. Throws CannotFill for what has none. */
export async function fillForm(
  page: Page,
  schema: Schema,
  input: Readonly<Record<string, unknown>>,
  shown: Shown,
  file: (sha256: string) => { name: string; text: string } | undefined,
  path: readonly string[] = [],
): Promise<void> {
  for (const [name, value] of Object.entries(input)) {
    const found = schema.properties?.[name]
    if (!found) throw new CannotFill(`no field ${[...path, name].join('.')}`)
    const field = unwrapped(found)
    const id = idOf([...path, name])
    const kind = controlOf(field)
    const label = (v: unknown) => optionsOf(field).find((o) => o.value === v)?.label.zh ?? String(v)
    switch (kind) {
      case 'text':
      case 'textarea':
      case 'telephone':
      case 'number':
        await page.locator(id).fill(String(value))
        break
      case 'date':
      case 'moment': {
        const picker = page.locator(id)
        await picker.click()
        await picker.fill(String(value).replace('T', ' '))
        await picker.press('Enter')
        break
      }
      case 'yes':
        await page.locator(id).setChecked(value === true)
        break
      case 'one': {
        const item = itemOf(page, [...path, name])
        const radio = item.locator('label.ant-radio-wrapper').filter({ hasText: label(value) })
        if (await radio.count()) await radio.first().click()
        else await choose(page, id, label(value))
        break
      }
      case 'choice':
        await choose(page, id, await shown(String(value)))
        break
      case 'choices':
        for (const one of value as string[]) await choose(page, id, await shown(one), true)
        await page.locator('.ant-drawer-title').click()
        break
      case 'some': {
        const boxes = itemOf(page, [...path, name]).locator('label.ant-checkbox-wrapper')
        const open = (await boxes.count()) > 0
        for (const one of value as string[])
          if (open) await boxes.filter({ hasText: label(one) }).click()
          else await choose(page, id, label(one))
        if (!open) await page.locator('.ant-drawer-title').click()
        break
      }
      case 'words': {
        const words = page.locator(id)
        await words.click()
        for (const one of value as string[]) {
          await words.fill(one)
          await words.press('Enter')
        }
        break
      }
      case 'matter': {
        const about = value as { kind: string; id: string }
        await choose(page, id, await shown(`kind:${about.kind}`))
        const second = page.locator('.matter-choice .ant-select').nth(1).locator('input')
        await second.click()
        const title = await shown(about.id)
        await second.fill(title)
        await page
          .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
          .filter({ hasText: title })
          .first()
          .click()
        break
      }
      case 'files':
        for (const one of value as { sha256: string }[]) {
          const bytes = file(one.sha256)
          if (!bytes) throw new CannotFill(`no bytes for ${one.sha256}`)
          await page
            .locator(id)
            .setInputFiles({ name: bytes.name, mimeType: 'text/plain', buffer: Buffer.from(bytes.text) })
          await page.locator('.uploads li').filter({ hasText: bytes.name }).waitFor()
        }
        break
      case 'groups': {
        const group = page
          .locator('.ant-drawer fieldset.group')
          .filter({ has: page.locator('legend', { hasText: field.title ?? name }) })
        for (const [i, one] of (value as Record<string, unknown>[]).entries()) {
          if ((await group.locator('.repeated').count()) <= i) await group.locator('button').last().click()
          await fillForm(page, field.items!, one, shown, file, [...path, name, String(i)])
        }
        break
      }
      case 'group':
        await fillForm(page, field, value as Record<string, unknown>, shown, file, [...path, name])
        break
      default:
        throw new CannotFill(`${[...path, name].join('.')} is entered by ${kind}`)
    }
  }
}
