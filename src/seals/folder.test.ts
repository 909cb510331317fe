import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderOfSeals, SealsFault } from './index.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhenggui-seals-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const county = {
  unit: 'government',
  name: '沂源县人民政府',
  diameter: 45,
  image: 'county.svg',
  sha256: hash(svg),
  from: '2026-01-01',
  keepers: ['office-registry'],
}
let count = 0
/** A folder with `seals.yaml` and files. */
function folder(manifest: unknown, files: Readonly<Record<string, string>> = { 'county.svg': svg }): string {
  const path = join(root, String((count += 1)))
  mkdirSync(path)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  writeFileSync(join(path, 'seals.yaml'), typeof manifest === 'string' ? manifest : JSON.stringify(manifest))
  return path
}
const office = { demo: false, data: '/nowhere/data' }
const read = (manifest: unknown, files?: Readonly<Record<string, string>>) =>
  folderOfSeals(folder(manifest, files), office)
/** What is wrong, the folder left out. */
const problems = (make: () => unknown): readonly string[] => {
  try {
    make()
  } catch (error) {
    if (error instanceof SealsFault) return error.problems.map((said) => said.replace(/\/\S*\/\d+\/?/g, ''))
    throw error
  }
  return []
}

it('gives the rules a book and the press the images by their hash', () => {
  const { book, images, sign } = read({ seals: [{ ...county, until: '2028-12-31' }] })
  expect({ book, sign, image: images(county.sha256), other: images(hash('other')) }).toEqual({
    book: {
      provider: 'folder',
      seals: [
        {
          holder: 'government',
          name: '沂源县人民政府',
          mm: 45,
          sha256: county.sha256,
          image: 'there',
          from: '2026-01-01',
          until: '2028-12-31',
          keepers: ['office-registry'],
        },
      ],
    },
    sign: undefined,
    image: { type: 'svg', bytes: new TextEncoder().encode(svg) },
    other: undefined,
  })
})

it('starts without an image, or with another than the registered one: the seal says so and cannot be used', () => {
  const path = folder({ seals: [county, { ...county, unit: 'water', image: 'gone.svg' }] }, { 'county.svg': `${svg} ` })
  symlinkSync('/etc/hostname', join(path, 'gone.svg'))
  const { book, images } = folderOfSeals(path, office)
  expect(book.seals.map(({ holder, image }) => [holder, image])).toEqual([
    ['government', 'changed'],
    ['water', 'missing'],
  ])
  expect([images(county.sha256), images(hash(`${svg} `))]).toEqual([undefined, undefined])
})

it('names every field that is wrong', () => {
  const bad = {
    seals: [
      { ...county, image: '../county.svg' },
      { ...county, unit: 'water', diameter: 60, sha256: 'x' },
      { ...county, unit: 'health', until: '2025-12-31' },
      { ...county, unit: 'finance', post: 'mayor' },
      { ...county, unit: 'audit', keepers: [] },
      { ...county, unit: 'data', colour: 'red' },
    ],
  }
  expect(problems(() => read(bad)).map((said) => said.replace(/: .*/, ''))).toEqual([
    'seals.yaml seals.0.image',
    'seals.yaml seals.1.diameter',
    'seals.yaml seals.1.sha256',
    'seals.yaml seals.2.until',
    'seals.yaml seals.3',
    'seals.yaml seals.4.keepers',
    'seals.yaml seals.5',
  ])
  expect(problems(() => read({ seals: [county, { ...county, from: '2027-01-01' }] }))).toEqual([
    'seals.yaml seals.1.from: government has another seal at the same time: the old one ends before the new one begins',
  ])
  expect(problems(() => read('seals: [')).length).toBe(1)
  expect(problems(() => folderOfSeals(join(root, 'none'), office)).length).toBe(1)
})

describe('an image is a drawing of outlines or a PNG', () => {
  const around = (inner: string) => svg.replace('<circle', `${inner}<circle`)
  const drawings = {
    'a script': around('<script>alert(1)</script>'),
    'an event': svg.replace('<circle', '<circle onload="alert(1)"'),
    'a file': around('<image href="file:///etc/passwd"/>'),
    'a page': around('<a href="https://example.org"/>'),
    'an entity': `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg}`,
    'a style sheet': around('<style>@import url(https://example.org)</style>'),
    'text in a font': around('<text>县</text>'),
    'what is half seen': svg.replace('<circle', '<circle fill-opacity="0.5"'),
    'a web page': '<html></html>',
    'a program': 'MZ\u0000',
  }
  it.each(Object.entries(drawings))('refuses %s', (_, text) => {
    const manifest = { seals: [{ ...county, sha256: hash(text) }] }
    expect(problems(() => read(manifest, { 'county.svg': text }))).toEqual([expect.stringMatching(/^county\.svg: /)])
  })
  it('takes a drawing with uses of its own parts', () => {
    const text = around('<defs><path id="a" d="M0 0h1v1z"/></defs><use href="#a"/><path opacity="1" d="M0 0h1"/>')
    const { book } = read({ seals: [{ ...county, sha256: hash(text) }] }, { 'county.svg': text })
    expect(book.seals[0]?.image).toBe('there')
  })
})

it('an office takes no invented seals, a demonstration no real ones; seals lie outside the data', () => {
  const [real, sample] = [folder({ seals: [county] }), folder({ sample: true, seals: [county] })]
  expect([
    problems(() => folderOfSeals(sample, office)),
    problems(() => folderOfSeals(real, { ...office, demo: true })),
    problems(() => folderOfSeals(real, { ...office, data: root })).length,
    folderOfSeals(sample, { ...office, demo: true }).book.seals.length,
  ]).toEqual([
    ['seals.yaml sample: invented seals are for demonstrations only'],
    ['seals.yaml sample: in a demonstration anybody acts for anybody: it takes no real seals'],
    1,
    1,
  ])
})
