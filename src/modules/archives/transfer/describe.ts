import type { Description, Viewpoint } from '#kernel'
import type { TransferView } from '../contract.ts'
import { retentions } from '../contract/word.ts'
import { planOf } from '../plan.ts'
import { shownIn } from '../signer.ts'
import { drawn, type Transfer } from './state.ts'

export function describe({ state }: Viewpoint<Transfer>): Description {
  if (state.stage === 'new') return { title: '', closed: false }
  const s = state
  const classes = s.retentions.map((retention) => retentions[retention].zh).join('、')
  return {
    title: `${s.year}年度归档文件移交（${classes}）`,
    number: s.number,
    unit: 'office',
    closed: s.stage === 'received' || s.stage === 'withdrawn',
    search: s.receiver,
    facets: {
      year: s.year,
      count: s.items.length,
      receiver: s.receiver,
      flaws: s.check?.flaws.length ?? null,
      received: s.received?.day ?? null,
      point: `${s.items.length}件，移交${s.receiver}`,
    },
    files: s.package ? [s.package.file] : [],
  }
}

export function transferView(c: Viewpoint<Transfer>): TransferView {
  const s = drawn(c.state)
  const { signed, by } = shownIn(c)
  const plan = planOf(c)
  const listed = new Map(s.items.map((line) => [line.item, line]))
  return {
    year: s.year,
    retentions: [...s.retentions],
    part:
      s.part === null
        ? null
        : { id: s.part, name: plan.parts.find(({ code }) => code === s.part)?.name ?? { zh: s.part, en: s.part } },
    receiver: s.receiver,
    ofd: s.ofd,
    text: s.text,
    drawn: signed(s.drawn),
    items: [...s.items],
    excluded: s.excluded.map(signed),
    check: s.check && {
      ...signed({ on: s.check.on, by: s.check.by }),
      flaws: s.check.flaws.map((flaw) => ({
        ...flaw,
        number: listed.get(flaw.item)?.number ?? flaw.item,
        title: listed.get(flaw.item)?.title ?? '',
      })),
    },
    package: s.package && {
      ...signed({ on: s.package.on, by: s.package.by }),
      file: s.package.file,
      bytes: s.package.bytes,
      files: s.package.files,
    },
    handed: s.handed && signed(s.handed),
    rejected: s.rejected.map(signed),
    received: s.received && {
      on: s.received.day,
      by: by(s.received.by),
      receiver: s.received.receiver,
      count: s.received.count,
      text: s.received.text,
    },
    ended: s.ended && signed(s.ended),
    unchecked: !plan.checked,
  }
}
