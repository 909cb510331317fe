// Draws the demonstration's invented seals into demo/seals: node scripts/sample-seals.mjs
// Outlines of a face that comes with the program, so that they look the same everywhere. Neither emblem nor star, and
// 印章示例 all around: nobody is to take one for a government's seal.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'demo/seals')
const face = join(
  dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json'))),
  '500Medium',
)
const red = '#e60012'
const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [face] }] })

const short = (number) => String(Math.round(Number(number) * 100) / 100)

/** The outlines of characters at 10 units an em, y upwards: each is used once, in the order of the text. */
function outlinesOf(characters) {
  const compiled = compiler.compile({
    mainFileContent: `#set text(font: "Noto Sans SC", size: 10pt)\n${characters.join('')}`,
  })
  const svg = compiler.plainSvg(compiled.result)
  const symbols = new Map(
    [...svg.matchAll(/<symbol id="(\w+)"[^>]*>\s*<path d="([^"]*)"/g)].map(([, id, path]) => [id, path]),
  )
  const used = [...svg.matchAll(/<use xlink:href="#(\w+)"/g)].map(([, id]) => symbols.get(id))
  if (used.length !== characters.length || used.includes(undefined)) throw new Error('an outline is missing')
  return new Map(characters.map((character, i) => [character, used[i].replace(/-?\d+\.?\d*(e-?\d+)?/g, short).trim()]))
}

/** A character with the middle of its em square at a point, turned by degrees. */
const glyph = (character, x, y, size, turn = 0) =>
  `<path transform="translate(${short(x)} ${short(y)}) rotate(${short(turn)}) scale(${short(size / 10)} ${short(-size / 10)}) translate(-5 -3.8)" d="${outlines.get(character)}"/>`

const line = (text, y, size) =>
  [...text].map((character, i, all) => glyph(character, 225 + (i - (all.length - 1) / 2) * size * 1.05, y, size))

/** 45 mm in tenths. */
function drawn(name) {
  const around = [...'印章示例·'.repeat(4)].map((character, i, all) => {
    const turn = (360 / all.length) * i
    const angle = ((turn - 90) * Math.PI) / 180
    return glyph(character, 225 + 183 * Math.cos(angle), 225 + 183 * Math.sin(angle), 44, turn)
  })
  const half = name.length > 7 ? Math.ceil(name.length / 2) : name.length
  const rows = [name.slice(0, half), name.slice(half)].filter(Boolean)
  const names = rows.flatMap((row, i) => line(row, 152 + (i - (rows.length - 1) / 2) * 36, 31))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 450 450"><g fill="none" stroke="${red}"><circle cx="225" cy="225" r="219" stroke-width="12"/><circle cx="225" cy="225" r="149" stroke-width="4" stroke-dasharray="14 10"/></g><g fill="${red}">${[...around, ...names, ...line('演示用无效', 320, 28)].join('')}</g></svg>\n`
}

/** Handles of demo/organization.yaml that have no seal of their own drawing: `unit.svg` stands for all of them. */
const units = {
  agriculture: '沂源县农业农村局',
  finance: '沂源县财政局',
  health: '沂源县卫生健康局',
  water: '沂源县水利局',
}
const entries = [
  {
    unit: 'government',
    name: '沂源县人民政府',
    shown: '沂源县人民政府',
    image: 'government.svg',
    keepers: ['office-registry', 'office-director'],
  },
  {
    unit: 'office',
    name: '沂源县人民政府办公室',
    shown: '沂源县人民政府办公室',
    image: 'office.svg',
    keepers: ['office-registry', 'office-director'],
  },
  ...Object.entries(units).map(([unit, name]) => ({
    unit,
    name,
    shown: '县政府部门',
    image: 'unit.svg',
    keepers: [`${unit}.clerk`, `${unit}.head`],
  })),
]

const outlines = outlinesOf([...new Set(`印章示例·演示用无效${entries.map(({ shown }) => shown).join('')}`)])

mkdirSync(folder, { recursive: true })
const rows = entries.map(({ unit, name, shown, image, keepers }) => {
  const svg = drawn(shown)
  writeFileSync(join(folder, image), svg)
  const sha256 = createHash('sha256').update(svg).digest('hex')
  return `- { unit: ${unit}, name: ${name}, diameter: 45, image: ${image}, sha256: ${sha256}, from: 2020-01-01, until: 2029-12-31, keepers: [${keepers.join(', ')}] }`
})
writeFileSync(
  join(folder, 'seals.yaml'),
  `# Invented seals for the demonstration, drawn by scripts/sample-seals.mjs. What a folder of seals looks like: src/seals/README.md\nsample: true\nseals:\n${rows.join('\n')}\n`,
)
