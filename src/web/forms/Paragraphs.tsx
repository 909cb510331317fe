import { Form, Input } from 'antd'
import { useSay } from '../i18n/use-say.ts'
import type { Path } from './Field.tsx'
import type { Schema } from './schema.ts'
import { w } from './words.ts'

/** The numbered parts of a paper, as many as it has: each can be worded anew, none added or taken away. */
export function Paragraphs({
  title,
  schema,
  path,
}: {
  readonly title: string
  readonly schema: Schema
  readonly path: Path
}) {
  const say = useSay()
  const longest = schema.items?.properties?.['text']?.maxLength
  return (
    <Form.List name={[...path]}>
      {(entries) => (
        <fieldset className="group">
          <legend>{title}</legend>
          {entries.map(({ key, name }) => (
            <div key={key}>
              <Form.Item name={[name, 'item']} hidden>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'text']} label={say(w.paragraph, { n: name + 1 })} required>
                <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} {...(longest ? { maxLength: longest } : {})} />
              </Form.Item>
            </div>
          ))}
        </fieldset>
      )}
    </Form.List>
  )
}
