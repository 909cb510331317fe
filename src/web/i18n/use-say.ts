import { useMemo } from 'react'
import { usePreferences, type Language } from '../preferences.ts'
import { shownDate, type DateStyle } from './dates.ts'
import { settled } from './punctuation.ts'
import { filled, type Say } from './words.ts'

/** Says a text of the server or of the dictionary in the reader's language. */
export function useSay(): Say {
  const { language } = usePreferences()
  return useMemo(() => sayIn(language), [language])
}

const sayIn =
  (language: Language): Say =>
  (word, ...[slots]) => {
    const text = slots ? filled(word[language], slots) : word[language]
    return language === 'zh' ? settled(text) : text
  }

export function useDates(): (iso: string, style: DateStyle) => string {
  const { language } = usePreferences()
  return useMemo(() => (iso: string, style: DateStyle) => shownDate(iso, style, language), [language])
}
