import { Form, type FormInstance } from 'antd'
import { useSay } from '../i18n/use-say.ts'
import { Fields } from './Group.tsx'
import { changed, withoutEmpty, type Schema } from './schema.ts'
import { w } from './words.ts'

type Props = {
  readonly schema: Schema
  readonly form: FormInstance
  /** What is known already and may still be changed. */
  readonly preset?: Readonly<Record<string, unknown>> | undefined
  /** What is settled by where the form was opened: sent, not shown. */
  readonly fixed?: Readonly<Record<string, unknown>> | undefined
  /** What was typed earlier and not sent, over what is known. */
  readonly draft?: Readonly<Record<string, unknown>> | undefined
  readonly onTyped?: (values: Record<string, unknown>) => void
  readonly onSubmit: (input: Record<string, unknown>) => void
}

/** Any command's form. */
export function SchemaForm({ schema, form, preset = {}, fixed = {}, draft, onTyped, onSubmit }: Props) {
  const say = useSay()
  const send = (values: Record<string, unknown>) =>
    onSubmit({ ...changed(schema, preset, (withoutEmpty(values) ?? {}) as Record<string, unknown>), ...fixed })
  const shown = Object.keys(schema.properties ?? {}).filter((name) => !(name in fixed))
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={send}
      initialValues={{ ...preset, ...draft }}
      onValuesChange={(_, values: Record<string, unknown>) => onTyped?.(values)}
      scrollToFirstError={{ behavior: 'smooth', block: 'center', focus: true }}
      requiredMark={(label, { required }) => (
        <>
          {label}
          {!required && <span className="muted">{say(w.optional)}</span>}
        </>
      )}
    >
      {shown.length ? (
        <Fields schema={schema} path={[]} without={Object.keys(fixed)} />
      ) : (
        <p className="muted">{say(w.noInput)}</p>
      )}
    </Form>
  )
}
