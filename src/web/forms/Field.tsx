import { Checkbox, DatePicker, Form, Input, InputNumber, Radio, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useContext, type ReactNode } from 'react'
import { actOf } from '../../modules/phrases/contract/act.ts'
import type { ActName } from '../../modules/phrases/contract/house.ts'
import { useSay } from '../i18n/use-say.ts'
import type { Say } from '../i18n/words.ts'
import { Files } from './Files.tsx'
import { GivenChoices, type Given } from './given.ts'
// oxlint-disable-next-line import/no-cycle -- see Group.tsx
import { Group, Groups } from './Group.tsx'
import { Lookup } from './Lookup.tsx'
import { MatterChoice } from './MatterChoice.tsx'
import { Paragraphs } from './Paragraphs.tsx'
import { Phrased } from './phrases/Phrased.tsx'
import { Writing } from './phrases/writing.ts'
import { Telephone } from './Telephone.tsx'
import {
  controlOf,
  helpOf,
  hintOf,
  lookupOf,
  optionsOf,
  titleOf,
  unwrapped,
  type Control,
  type Schema,
} from './schema.ts'
import { w } from './words.ts'

export type Path = readonly (string | number)[]
type Props = {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
  /** As antd counts it: relative inside a repeated group. */ readonly path: Path
}

const withTime = 'YYYY-MM-DDTHH:mm'
const dated = (format: string) => ({
  getValueProps: (value?: string) => ({ value: value ? dayjs(value) : null }),
  normalize: (value: Dayjs | null) => value?.format(format),
})
/** Few and short choices lie open, many fold into a list. */
const openUpTo = 5
/** Characters of all labels together that fit side by side. */
const inOneRow = 24

function control(
  field: Schema,
  kind: Control,
  say: Say,
  given: Given[string] | undefined,
  act: ActName | undefined,
): ReactNode {
  const hintWord = hintOf(field)
  const hint = hintWord ? say(hintWord) : undefined
  const placeholder = hint ? { placeholder: hint } : {}
  const options = optionsOf(field).map(({ value, label }) => ({ value, label: say(label) }))
  if (given)
    return (
      <Select allowClear options={given.map(({ value, label }) => ({ value, label: say(label) }))} {...placeholder} />
    )
  if (act && (kind === 'text' || kind === 'textarea'))
    return <Phrased act={act} area={kind === 'textarea'} maxLength={field.maxLength} {...placeholder} />
  const whole = (n: number | undefined) => n !== undefined && Math.abs(n) < Number.MAX_SAFE_INTEGER
  switch (kind) {
    case 'textarea':
      return (
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 14 }}
          {...(field.maxLength ? { maxLength: field.maxLength, showCount: field.maxLength <= 5000 } : {})}
          {...placeholder}
        />
      )
    case 'number':
      return (
        <InputNumber
          style={{ width: '14rem' }}
          {...(whole(field.minimum) ? { min: field.minimum! } : {})}
          {...(whole(field.maximum) ? { max: field.maximum! } : {})}
          {...(field.unit ? { suffix: field.unit } : {})}
        />
      )
    case 'yes':
      return <Checkbox>{say(titleOf('', field))}</Checkbox>
    case 'one':
      return options.length <= openUpTo || field.widget === 'radio' ? (
        <Radio.Group
          vertical={options.reduce((sum, { label: text }) => sum + text.length, 0) > inOneRow}
          options={options}
        />
      ) : (
        <Select options={options} allowClear {...placeholder} />
      )
    case 'some':
      return options.length <= openUpTo + 2 ? (
        <Checkbox.Group className="upright" options={options} />
      ) : (
        <Select mode="multiple" options={options} {...placeholder} />
      )
    case 'date':
      return <DatePicker style={{ width: '14rem' }} {...placeholder} />
    case 'moment':
      return (
        <DatePicker
          showTime={{ format: 'HH:mm', minuteStep: 5 }}
          format="YYYY-MM-DD HH:mm"
          style={{ width: '14rem' }}
          {...placeholder}
        />
      )
    case 'choice':
    case 'choices':
      return <Lookup of={lookupOf(field)!} several={kind === 'choices'} hint={hint} />
    case 'files':
      return <Files />
    case 'matter':
      return <MatterChoice />
    case 'telephone':
      return <Telephone hint={hint} most={field.maxLength} />
    case 'words':
      return <Select mode="tags" open={false} suffixIcon={null} {...placeholder} />
    default:
      return <Input {...(field.maxLength ? { maxLength: field.maxLength } : {})} {...placeholder} />
  }
}

function rulesOf(field: Schema, kind: Control, required: boolean, label: string, say: Say) {
  const picked = ['one', 'some', 'date', 'moment', 'choice', 'choices'].includes(kind)
  return [
    ...(required && kind !== 'yes'
      ? [{ required: true, message: say(picked ? w.choose : w.fill, { field: label }) }]
      : []),
    ...(required && field.minItems
      ? [{ type: 'array' as const, min: field.minItems, message: say(w.atLeast, { n: field.minItems }) }]
      : []),
    ...(field.maxLength && (kind === 'text' || kind === 'textarea')
      ? [{ max: field.maxLength, message: say(w.tooLong, { n: field.maxLength }) }]
      : []),
  ]
}

/** One field of a command, drawn from its schema. */
export function Field({ name, schema, required, path }: Props) {
  const say = useSay()
  const field = unwrapped(schema)
  const kind = controlOf(field)
  const label = say(titleOf(name, field))
  const given = useContext(GivenChoices)[field.widget ?? '']
  const command = useContext(Writing)
  const act = command === undefined ? undefined : actOf(command, name, field.phrases)
  if (field.const !== undefined)
    return <Form.Item name={[...path]} hidden initialValue={field.const} children={<Input />} />
  if (kind === 'elsewhere') return null
  if (kind === 'group') return <Group title={label} schema={field} path={path} required={required} />
  if (kind === 'groups') return <Groups title={label} schema={field} path={path} required={required} />
  if (kind === 'paragraphs') return <Paragraphs title={label} schema={field} path={path} />
  const help = helpOf(field)
  const initial = field.default ?? (kind === 'yes' && required ? false : undefined)
  return (
    <Form.Item
      name={[...path]}
      className={`is-${kind}`}
      label={kind === 'yes' ? null : label}
      required={required || field.default !== undefined}
      extra={help && say(help)}
      rules={rulesOf(field, kind, required, label, say)}
      {...(initial !== undefined ? { initialValue: initial } : {})}
      {...(kind === 'yes' ? { valuePropName: 'checked' } : {})}
      {...(kind === 'date' ? dated('YYYY-MM-DD') : kind === 'moment' ? dated(withTime) : {})}
    >
      {control(field, kind, say, given, act)}
    </Form.Item>
  )
}
