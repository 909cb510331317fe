/** The registers in the order in which the page offers them. */
export const registerKinds = [
  'duty-roster',
  'telephone',
  'speech',
  'release',
  'spokesperson',
  'trip-abroad',
  'study',
  'gift',
  'personal-matter',
  'dissent',
  'interference',
  'liaison',
  'accountability',
] as const

export const checkRegister = (value: unknown): string | undefined => registerKinds.find((kind) => kind === value)
