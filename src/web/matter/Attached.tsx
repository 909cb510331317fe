import { Link } from '@tanstack/react-router'
import type { Matter } from '../../http/contract/index.ts'
import { settled } from '../i18n/punctuation.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Lamp } from '../parts/Lamp.tsx'
import { Panel } from '../parts/Panel.tsx'
import { When } from '../parts/When.tsx'
import { w } from './words.ts'

const sized = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`

export function FileList({
  files,
  of,
}: Pick<Matter, 'files'> & {
  /** The matter that the reader reads them with. */ readonly of: Pick<Matter, 'kind' | 'id'>
}) {
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.sha256 + file.name}>
          <Icon name="file" />
          <a
            href={`/api/files/${file.sha256}?${new URLSearchParams({ kind: of.kind, id: of.id })}`}
            title={`SHA-256 ${file.sha256}`}
          >
            {settled(file.name)}
          </a>
          {file.size > 0 && <span className="size figures">{sized(file.size)}</span>}
        </li>
      ))}
    </ul>
  )
}

export function Files({ matter }: { readonly matter: Matter }) {
  const say = useSay()
  return matter.files.length ? (
    <Panel title={say(w.files)} children={<FileList files={matter.files} of={matter} />} />
  ) : null
}

export function Links({ links }: Pick<Matter, 'links'>) {
  const say = useSay()
  if (!links.length) return null
  // Linked both ways or for two reasons, it is still one matter.
  const once = [...new Map(links.map(({ row }) => [`${row.kind}/${row.id}`, row])).values()]
  return (
    <Panel title={say(w.links)}>
      <ul className="linked">
        {once.map((row) => (
          <li key={row.kind + row.id}>
            <Lamp lamp={row.lamp} />
            <div>
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                {settled(row.title)}
              </Link>
              <p className="muted small">
                {say(row.kindTitle)} · {say(row.stageTitle)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function GrantedExceptions({ exceptions }: Pick<Matter, 'exceptions'>) {
  const say = useSay()
  if (!exceptions.length) return null
  return (
    <Panel title={say(w.exceptions)}>
      <ul className="linked">
        {exceptions.map((exception) => (
          <li key={exception.norm + exception.at}>
            <Article norm={exception.norm} name={exception.articleName} />
            <div>
              {settled(exception.reason)}
              <p className="muted small">
                {say(exception.post.name)} · <When at={exception.at} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function Receipts({ receipts }: Pick<Matter, 'receipts'>) {
  const say = useSay()
  const date = useDates()
  if (!receipts.length) return null
  return (
    <Panel title={say(w.receipts)}>
      <ul className="linked">
        {receipts.map((receipt) => (
          <li key={receipt.person + receipt.post.id}>
            <div>
              {say(receipt.post.name)}
              <p className="muted small">
                {say(w.receipt, {
                  first: date(receipt.first, 'moment'),
                  last: date(receipt.last, 'moment'),
                  version: receipt.version,
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
