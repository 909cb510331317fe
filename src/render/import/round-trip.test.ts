import { expect, it } from 'vitest'
import type { Paper } from '../contract.ts'
import { toDocx } from '../docx/index.ts'
import { variants } from '../testing/variants.ts'
import { fromDocx } from './index.ts'

const plain = ({ title }: Paper) => title.replaceAll('\n', '')
const same: readonly (keyof typeof variants)[] = ['notice', 'request', 'unsealed', 'letter', 'joint', 'joint, five']

/** What the house writes it reads again: the Word file goes to a department and comes back. */
it.each(same)('%s comes back from its Word file as the paper that it was', async (name) => {
  const paper: Paper = variants[name]
  const imported = await fromDocx(await toDocx(paper))
  if ('refused' in imported) throw new Error(imported.refused.says.zh)
  const {
    title = '',
    recipients,
    number,
    urgency,
    signers,
    signatures,
    date,
    copies,
    printedBy,
    printedOn,
    blocks,
    attachments,
  } = imported
  expect({
    title: title.replaceAll('\n', ''),
    recipients,
    number,
    urgency,
    signers: signers ?? [],
    signatures,
    date,
    copies: copies ?? [],
    ...(paper.form !== 'letter' && { printedBy, printedOn }), // a letter has no print line (10.1)
    blocks,
    attachments: attachments.map((attachment) => attachment.title),
  }).toEqual({
    title: plain(paper),
    recipients: paper.recipients,
    number: paper.number,
    urgency: paper.urgency,
    signers: paper.signers,
    signatures: paper.signatures.map((signature) => signature.name),
    date: paper.date,
    copies: paper.copies,
    ...(paper.form !== 'letter' && { printedBy: paper.printedBy, printedOn: paper.printedOn }),
    blocks: paper.body,
    attachments: paper.attachments.map((attachment) => attachment.title),
  })
})
