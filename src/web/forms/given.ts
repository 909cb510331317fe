import { createContext } from 'react'
import type { Word } from '../i18n/words.ts'

/** Choices that come with the matter itself, by widget: the items of an agenda. */
export type Given = Readonly<Record<string, readonly { readonly value: string; readonly label: Word }[]>>

export const GivenChoices = createContext<Given>({})
