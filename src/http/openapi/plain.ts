type Plain<T> = T extends readonly (infer U)[]
  ? Plain<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T

/** The kernel gives read-only values, schemas infer writable ones: the same JSON, and still checked field by field. */
export const plain = <T>(value: T): Plain<T> => value as Plain<T>
