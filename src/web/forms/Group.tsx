import { Form } from 'antd'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
// A group holds fields, and a field may be a group.
// oxlint-disable-next-line import/no-cycle
import { Field, type Path } from './Field.tsx'
import { unwrapped, type Schema } from './schema.ts'
import { w } from './words.ts'

/**
 * The fields of an object, in the order of its schema.
 * @param optional the whole of it may be left out: then nothing in it is asked for, and one half filled in is the server's to refuse
 */
export function Fields({
  schema,
  path,
  without = [],
  optional = false,
}: {
  readonly schema: Schema
  readonly path: Path
  readonly without?: readonly string[]
  readonly optional?: boolean
}) {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !without.includes(name))
    .map(([name, field]) => (
      <Field
        key={name}
        name={name}
        schema={field}
        required={!optional && (schema.required?.includes(name) ?? false)}
        path={[...path, name]}
      />
    ))
}

export const Group = ({
  title,
  schema,
  path,
  required,
}: {
  readonly title: string
  readonly schema: Schema
  readonly path: Path
  readonly required: boolean
}) => (
  <fieldset className="group">
    <legend>{title}</legend>
    <Fields schema={schema} path={path} optional={!required} />
  </fieldset>
)

/** An object as often as needed: dissenting opinions, decisions. */
export function Groups({
  title,
  schema,
  path,
  required,
}: {
  readonly title: string
  readonly schema: Schema
  readonly path: Path
  readonly required: boolean
}) {
  const say = useSay()
  const inner = unwrapped(schema.items ?? {})
  return (
    <Form.List name={[...path]} initialValue={required ? [{}] : []}>
      {(entries, { add, remove }) => (
        <fieldset className="group">
          <legend>
            {title}
            {!required && <span className="muted">{say(w.optional)}</span>}
          </legend>
          {entries.map(({ key, name }) => (
            <div key={key} className="repeated" role="group" aria-label={say(w.item, { title, n: name + 1 })}>
              <Fields schema={inner} path={[name]} />
              <Button small aria-label={say(w.remove, { n: name + 1 })} onClick={() => remove(name)}>
                ✕
              </Button>
            </div>
          ))}
          <Button small onClick={() => add({})}>
            {say(w.add)}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}
