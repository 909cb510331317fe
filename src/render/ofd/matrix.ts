/** [a b c d e f], as PDF and OFD write it. */
export type Matrix = readonly [number, number, number, number, number, number]

export const matrixOf = (list: ArrayLike<number>): Matrix => [
  list[0] ?? 1,
  list[1] ?? 0,
  list[2] ?? 0,
  list[3] ?? 1,
  list[4] ?? 0,
  list[5] ?? 0,
]

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

export type Point = readonly [x: number, y: number]

export const at = (m: Matrix, x: number, y: number): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
