import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { merkleRoot } from './seal.ts'

const sha = (...parts: Uint8Array[]) =>
  new Uint8Array(parts.reduce((h, p) => h.update(p), createHash('sha256')).digest())
const leaf = (bytes: Uint8Array) => sha(Uint8Array.of(0), bytes)
const node = (a: Uint8Array, b: Uint8Array) => sha(Uint8Array.of(1), a, b)
const [a, b, c] = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)]

describe('merkleRoot', () => {
  it('hashes leaves and nodes apart (RFC 6962), carrying an odd one up', () => {
    expect(new Uint8Array(merkleRoot([a, b, c]))).toEqual(node(node(leaf(a), leaf(b)), leaf(c)))
  })
  it('depends on order and on every leaf', () => {
    const roots = [[a, b], [b, a], [a], [a, b, c], [a, a]].map((leaves) =>
      Buffer.from(merkleRoot(leaves)).toString('hex'),
    )
    expect(new Set(roots).size).toBe(5)
  })
})
