import { monitorEventLoopDelay } from 'node:perf_hooks'
import { chromium } from 'playwright-core'
import { closeRenderers, drawPaper, renderPdf, type Block, type Paper } from '#render'
import { notice } from '../src/render/testing/papers.ts'
import type { Bench } from './bench.ts'
import { atMost, quantile, type Figure } from './figure.ts'

const samples = Number(process.env.ZHENGGUI_BENCH_PAPERS ?? 150)
const browsers = new URL('../scripts/browser.mjs', import.meta.url).href
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The four-page paper with other words in every paragraph, so that nothing that was set before serves again. */
const other = (n: number): Paper => ({
  ...notice,
  body: notice.body.map((block, i): Block =>
    block.type === 'paragraph' ? { ...block, text: `${block.text}（${n}、${i}）` } : block,
  ),
})
/** One more letter in the last paragraph. */
const typed = (n: number): Paper => ({
  ...notice,
  body: notice.body.map((block, i): Block =>
    i === notice.body.length - 1 && block.type === 'paragraph'
      ? { ...block, text: block.text + '的'.repeat(n) }
      : block,
  ),
})

async function timed(count: number, once: (n: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let n = 0; n < count; n++) {
    const start = performance.now()
    await once(n)
    taken.push(performance.now() - start)
  }
  return taken
}

const html = ({ title, body }: Paper): string => `<!doctype html><meta charset="utf-8"><style>
@page { size: A4; margin: 37mm 26mm 35mm 28mm } body { font: 16pt/29.6pt 'Noto Serif SC', 'Noto Serif CJK SC', serif; margin: 0; text-align: justify }
h1 { font-size: 22pt; text-align: center; margin: 90mm 0 30pt } p { margin: 0; text-indent: 2em }</style>
<h1>${title}</h1>${body.map((block) => (block.type === 'paragraph' ? `<p>${block.text}${block.runIn ?? ''}</p>` : '')).join('')}`

/** The same paper, its words changed each time, printed by a browser that is already running. */
async function byChromium(): Promise<number[]> {
  const { browser } = (await import(browsers)) as { browser: () => string }
  const running = await chromium.launch({ executablePath: browser(), args: flags })
  const page = await running.newPage()
  const taken = await timed(Math.max(5, Math.ceil(samples / 15)) + 1, async (n) => {
    await page.setContent(html(other(n)))
    await page.pdf({ preferCSSPageSize: true })
  })
  await running.close()
  return taken.slice(1)
}

export const papers: Bench = {
  name: 'papers',
  needs: 'nothing',
  run: async () => {
    await timed(20, (n) => renderPdf(other(-n - 1)))
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const ours = await timed(samples, (n) => renderPdf(other(n)))
    delay.disable()
    await timed(3, (n) => drawPaper(typed(n)))
    const keys = await timed(samples, (n) => drawPaper(typed(n + 3)))
    await closeRenderers()
    const peer = await byChromium()
    return [
      faster('papers: 4 pages, median', quantile(ours, 0.5), quantile(peer, 0.5), 20),
      faster('papers: 4 pages, p99', quantile(ours, 0.99), quantile(peer, 0.99), 20),
      atMost('papers: server held up, p99', delay.percentile(99) / 1e6, 50, 'ms'),
      atMost('papers: preview of a keystroke, p99', quantile(keys, 0.99), 1000, 'ms'),
    ]
  },
}

/** Times, of which less is better. */
const faster = (name: string, ours: number, peer: number, aim: number): Figure => ({
  name,
  ours: `${ours.toFixed(1)} ms`,
  peer: `${peer.toFixed(0)} ms`,
  ratio: peer / ours,
  aim: `≥ ${aim}×`,
  ok: peer / ours >= aim,
})
