import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { openArchive } from './open-archive.ts'

const all = (_name: string) => true
const unpacked = (bytes: Uint8Array, wants = all) => {
  const opened = openArchive(bytes, wants)
  if ('trouble' in opened) return opened.trouble
  return Object.fromEntries([...opened.files].map(([name, file]) => [name, new TextDecoder().decode(file)]))
}

it('unpacks what is wanted and nothing else', () => {
  const bytes = zipSync({ 'a.xml': strToU8('甲'.repeat(5000)), 'b/c.bin': strToU8('乙') })
  expect(unpacked(bytes, (name) => name === 'a.xml')).toEqual({ 'a.xml': '甲'.repeat(5000) })
})

/** Java programs, WPS among them, write sizes after the data (APPNOTE.TXT 4.3.9). */
it('reads entries whose size stands behind them', () => {
  const parts: Uint8Array[] = []
  const zip = new Zip((_error, part) => void parts.push(part))
  for (const name of ['a.xml', 'b.xml']) {
    const file = new ZipDeflate(name)
    zip.add(file)
    file.push(strToU8(name.repeat(9000)), true)
  }
  zip.end()
  const bytes = Uint8Array.from(parts.flatMap((part) => [...part]))
  expect(unpacked(bytes)).toEqual({ 'a.xml': 'a.xml'.repeat(9000), 'b.xml': 'b.xml'.repeat(9000) })
})

it('stops at a bomb, whatever sizes it declares', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 << 20) }, { level: 9 })
  expect(unpacked(bomb)).toBe('too-dense')
  const lying = bomb.slice()
  const view = new DataView(lying.buffer)
  view.setUint32(22, 100, true) // expanded size in the local header
  view.setUint32(lying.length - 22 - 17 - 46 + 24, 100, true) // and in the directory
  expect(unpacked(lying)).toBe('too-dense')
  expect(
    openArchive(zipSync({ a: new Uint8Array(5000) }), all, { entries: 9, expanded: 4999, free: 9e9, ratio: 1 }),
  ).toEqual({
    trouble: 'too-large',
  })
})

it('names what is wrong', () => {
  const many = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}`, new Uint8Array()]))
  const whole = zipSync({ a: strToU8('甲乙丙丁'.repeat(400)) })
  const spoilt = whole.slice()
  spoilt.fill(0xff, 40, 60)
  expect(
    [strToU8('MZ…'), zipSync(many, { level: 0 }), spoilt, whole.subarray(0, 45)].map((bytes) => unpacked(bytes)),
  ).toEqual(['not-a-zip', 'too-many-entries', 'broken', 'broken'])
})
