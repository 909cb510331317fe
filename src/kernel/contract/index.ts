/** What modules' contracts are made of; imports nothing of the server. */
export * from './field.ts'
