import type { Text } from '#rulebook'

/** A file or a paste that is not taken in: which field, why, and what to do. Nothing of it is kept. */
export type Refused = {
  readonly refused: { readonly field: 'file' | 'text'; readonly says: Text; readonly wayOut: Text }
}

export const refused = (field: 'file' | 'text', says: Text, wayOut: Text): Refused => ({
  refused: { field, says, wayOut },
})

/** Limits of one paper: beyond them it is no paper, and the page could not be worked with. */
export const importLimits = {
  /** Bytes of a file. */
  file: 20 << 20,
  /** Characters: about 100 pages of 22 × 28. */
  characters: 60_000,
  pieces: 3000,
} as const

const perPage = 22 * 28

export const tooLong = (field: 'file' | 'text', characters: number): Refused =>
  refused(
    field,
    {
      zh: `正文共 ${characters} 字，约 ${Math.ceil(characters / perPage)} 页；一件公文最多 ${importLimits.characters} 字`,
      en: `There are ${characters} characters, about ${Math.ceil(characters / perPage)} pages; one paper has at most ${importLimits.characters}`,
    },
    {
      zh: '请把长篇材料作为附件文件上传，正文只写要办的事',
      en: 'Attach long material as a file; the body says what is to be done',
    },
  )

export const tooManyParts = (field: 'file' | 'text', pieces: number): Refused =>
  refused(
    field,
    {
      zh: `共有 ${pieces} 段，一件公文最多 ${importLimits.pieces} 段`,
      en: `There are ${pieces} paragraphs; one paper has at most ${importLimits.pieces}`,
    },
    { zh: '请把长篇材料作为附件文件上传', en: 'Attach long material as a file' },
  )

export const classified = (field: 'file' | 'text', marking: string, place: Text): Refused =>
  refused(
    field,
    {
      zh: `${place.zh}有密级标志「${marking}」，本系统不存储、不处理国家秘密`,
      en: `A classified marking (“${marking}”, ${place.en}): this system holds no state secrets`,
    },
    {
      zh: '涉密文件在涉密系统或纸质文件中办理；本系统只登记不含涉密内容的存根，写明文件存放在何处',
      en: 'Handle it on paper or in the system for secrets; here only a neutral stub says where the paper is',
    },
  )
