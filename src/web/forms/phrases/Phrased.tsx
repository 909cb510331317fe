import { Input } from 'antd'
import { useRef, useState, type ChangeEvent, type PointerEvent } from 'react'
import { flushSync } from 'react-dom'
// Not by the contract as a whole: the schemas in it would come along.
import { house, longest, type ActName } from '../../../modules/phrases/contract/house.ts'
import { useSay } from '../../i18n/use-say.ts'
import { Button } from '../../parts/Button.tsx'
import { tell } from '../../parts/notices.ts'
import { w } from '../words.ts'
import { candidate, inserted } from './insert.ts'
import { OwnPhrases } from './OwnPhrases.tsx'
import './phrases.css'
import { usePhrases } from './use-phrases.ts'

type Props = {
  readonly act: ActName
  /** Of several lines. */ readonly area: boolean
  readonly maxLength?: number | undefined
  readonly placeholder?: string | undefined
  readonly id?: string
  /** Null: known to be empty. */ readonly value?: string | null
  readonly onChange?: (value: string) => void
}

/** As many as are seen at once; the others unfold. */
const inSight = 6
/** A press must not take the focus, or a telephone's keyboard would come and go. */
const keepFocus = (event: PointerEvent) => event.preventDefault()

/** A field for an opinion, with phrases below it. Pressing one fills it in at the cursor; nothing is sent by it. */
export function Phrased({ act, area, value: known, onChange, maxLength, ...rest }: Props) {
  const value = known ?? ''
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const touched = useRef(false)
  const [all, setAll] = useState(false)
  const [tidying, setTidying] = useState(false)
  const { own, add } = usePhrases(act)
  const mine = own.map(({ text }) => text)
  const phrases = [...mine, ...house[act].phrases.filter((text) => !mine.includes(text))]
  const field = () => box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input')
  const selection = (): [number, number] => {
    const at = touched.current ? field() : undefined
    return [at?.selectionStart ?? value.length, at?.selectionEnd ?? value.length]
  }
  const insert = (phrase: string) => {
    const next = inserted(value, phrase, ...selection())
    flushSync(() => onChange?.(next.text))
    field()?.focus()
    field()?.setSelectionRange(next.from, next.to)
    touched.current = true
  }
  const save = () => {
    const text = candidate(value, ...selection(), longest)
    if (text === undefined) tell(say(w.phrasePick, { n: longest }), true)
    else if (phrases.includes(text)) tell(say(w.phraseKnown))
    else add(text)
  }
  const given = {
    ...rest,
    value,
    maxLength,
    onFocus: () => void (touched.current = true),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange?.(event.target.value),
  }
  return (
    <div ref={box} className="phrased">
      {area ? (
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 14 }}
          showCount={maxLength !== undefined && maxLength <= 5000}
          {...given}
        />
      ) : (
        <Input {...given} />
      )}
      <div className={all ? 'phrases all' : 'phrases'} role="group" aria-label={say(w.phrases)}>
        {(all ? phrases : phrases.slice(0, inSight)).map((text) => (
          <button
            key={text}
            type="button"
            className={mine.includes(text) ? 'phrase mine' : 'phrase'}
            onPointerDown={keepFocus}
            onClick={() => insert(text)}
          >
            {text}
          </button>
        ))}
        {phrases.length > inSight && (
          <Button look="plain" small aria-expanded={all} onClick={() => setAll(!all)}>
            {say(all ? w.fewer : w.morePhrases, { n: phrases.length - inSight })}
          </Button>
        )}
      </div>
      <div className="phrase-tools">
        {value.trim() !== '' && (
          <Button look="plain" small onPointerDown={keepFocus} onClick={save}>
            {say(w.phraseSave)}
          </Button>
        )}
        {own.length > 0 && (
          <Button look="plain" small aria-expanded={tidying} onClick={() => setTidying(!tidying)}>
            {say(w.phraseTidy)}
          </Button>
        )}
      </div>
      {tidying && own.length > 0 && <OwnPhrases act={act} />}
    </div>
  )
}
