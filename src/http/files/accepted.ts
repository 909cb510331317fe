/** What offices attach: papers, tables, slides, pictures, plain text. No archives, no web pages, nothing with macros. */
export type FileKind = {
  readonly type: string
  /** In words, for refusals. */
  readonly name: { readonly zh: string; readonly en: string }
  /** The endings that a name of this kind may have; the first is the usual one. */
  readonly endings: readonly string[]
}

const kind = (type: string, zh: string, en: string, ...endings: string[]): FileKind => ({
  type,
  name: { zh, en },
  endings,
})

/** By the type that `file-type` finds in the bytes, or that sniff.ts adds to it. */
export const acceptedKinds: ReadonlyMap<string, FileKind> = new Map(
  [
    kind('application/pdf', 'PDF 文档', 'PDF document', 'pdf'),
    kind('application/ofd', 'OFD 版式文档', 'OFD document', 'ofd'),
    kind(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Word 文档',
      'Word document',
      'docx',
    ),
    kind('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel 工作簿', 'Excel workbook', 'xlsx'),
    kind(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'PowerPoint 演示文稿',
      'PowerPoint presentation',
      'pptx',
    ),
    kind('application/vnd.oasis.opendocument.text', 'ODF 文本', 'OpenDocument text', 'odt'),
    kind('application/vnd.oasis.opendocument.spreadsheet', 'ODF 表格', 'OpenDocument spreadsheet', 'ods'),
    kind(
      'application/x-cfb',
      '旧版 Office 或 WPS 文档',
      'older Office or WPS document',
      'doc',
      'xls',
      'ppt',
      'wps',
      'et',
      'dps',
    ),
    kind('image/jpeg', 'JPEG 图片', 'JPEG picture', 'jpg', 'jpeg'),
    kind('image/png', 'PNG 图片', 'PNG picture', 'png'),
    kind('image/tiff', 'TIFF 图片', 'TIFF picture', 'tif', 'tiff'),
    kind('text/plain', '纯文本', 'plain text', 'txt', 'csv', 'md'),
  ].map((k) => [k.type, k]),
)

export const acceptedEndings: readonly string[] = [...acceptedKinds.values()].flatMap((k) => k.endings)
