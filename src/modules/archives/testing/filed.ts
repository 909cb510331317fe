import { execute, type Government } from '#kernel'

/** Gives commands one after another, each of which has to be accepted. */
export const giver =
  (government: Government) =>
  async (person: string, name: string, input: unknown, id?: string): Promise<string> => {
    const [kind = '', command = ''] = name.split('.')
    const outcome = await execute(government, {
      kind,
      command,
      input,
      actor: { person },
      ...(id === undefined ? {} : { id }),
    })
    if (!outcome.ok) throw new Error(`${name}: ${outcome.refusals.map((r) => `${r.norm} ${r.says.zh}`).join('; ')}`)
    return outcome.id
  }
export type Give = ReturnType<typeof giver>

const points = Object.fromEntries(['grounds', 'lawful', 'agreed', 'form', 'other'].map((p) => [p, { met: true }]))

/** A county document from its draft to the archive. Returns the id of the filed paper. */
export async function fileDocument(give: Give, title: string, body: string, attached: readonly object[] = []) {
  const id = await give('water.clerk', 'document.draft', {
    title: `沂源县人民政府关于${title}的通知`,
    name: 'county',
    genre: 'notice',
    scope: 'county-wide',
    whyCounty: '需各镇（街道）组织实施',
    looked: '查无现行规定',
    alone: '只涉及水利职责',
    recipients: ['lucun'],
    recipientsPrinted: ['各镇人民政府'],
    publicity: 'on-request',
    publicityReason: '内部管理事项',
    body: [{ type: 'paragraph', level: 0, text: body }],
    attachments: attached,
  })
  const on = (person: string, verb: string, input: object = {}) => give(person, `document.${verb}`, input, id)
  await on('water.clerk', 'hand-in')
  await on('water.head', 'check')
  await on('office-deputy', 'review', { points })
  await on('vice-agriculture', 'approve')
  await on('mayor', 'sign')
  await on('office-registry', 'number', { mark: '源政发' })
  await on('office-registry', 'seal', { copies: 20 })
  await on('office-registry', 'issue')
  await on('office-registry', 'archive', { retention: 'permanent' })
  return `document-${id}`
}

/** A notice from above, read and filed. */
export async function fileIncoming(give: Give, title: string, files: readonly object[], more: object = {}) {
  const id = await give('office-registry', 'incoming.register', {
    body: '淄博市人民政府办公室',
    level: 'superior',
    title,
    kind: 'notice',
    dated: '2026-02-27',
    files,
    ...more,
  })
  await give('office-registry', 'incoming.check', {}, id)
  await give('office-registry', 'incoming.circulate', { posts: ['water.head'] }, id)
  await give('water.head', 'incoming.circle', {}, id)
  await give('office-registry', 'incoming.file', { retention: 'permanent' }, id)
  return `incoming-${id}`
}
