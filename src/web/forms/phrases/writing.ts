import { createContext } from 'react'

/** The command that is being written, `incoming.instruct`: what phrases its fields offer depends on it. */
export const Writing = createContext<string | undefined>(undefined)
