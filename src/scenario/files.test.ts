import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withFiles } from './files.ts'

test('a file written into a step becomes a reference with the hash of its text', () => {
  const sha256 = createHash('sha256').update('同意。', 'utf8').digest('hex')
  expect(withFiles({ text: '见附件', files: [{ file: '意见.txt', text: '同意。' }], unit: 'health' })).toEqual({
    input: { text: '见附件', files: [{ sha256, name: '意见.txt' }], unit: 'health' },
    files: [{ sha256, name: '意见.txt', text: '同意。' }],
  })
})

test('anything else passes as it is, a forged reference too', () => {
  const input = { files: [{ sha256: 'ab', name: 'x' }], file: 'x', text: 'y', extra: [1, null, 'z'] }
  expect(withFiles(input)).toEqual({ input, files: [] })
})
