/** The part of mammoth's document model that is read here; it hands this to `transformDocument`. */
export type MammothElement =
  | { readonly type: 'document'; readonly children: readonly MammothElement[] }
  | {
      readonly type: 'paragraph'
      readonly children: readonly MammothElement[]
      readonly alignment: string | null
      readonly numbering: {
        readonly level: string
        readonly isOrdered: boolean
        readonly paragraphStyleId?: string
      } | null
    }
  | { readonly type: 'run' | 'hyperlink'; readonly children: readonly MammothElement[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' | 'image' | 'bookmarkStart' }
  | { readonly type: 'noteReference'; readonly noteType: string }
  | { readonly type: 'commentReference' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'table'; readonly children: readonly MammothElement[] }
  | { readonly type: 'tableRow'; readonly children: readonly MammothElement[] }
  | {
      readonly type: 'tableCell'
      readonly children: readonly MammothElement[]
      readonly colSpan: number
      readonly rowSpan: number
    }

/** Text of an element; a soft line break is a line feed. */
export function textOf(element: MammothElement): string {
  switch (element.type) {
    case 'text':
      return element.value
    case 'tab':
      return '\t'
    case 'break':
      return element.breakType === 'line' ? '\n' : ''
    case 'checkbox':
      return element.checked ? '☑' : '☐'
    default:
      return childrenOf(element).map(textOf).join('')
  }
}

export const childrenOf = (element: MammothElement): readonly MammothElement[] =>
  'children' in element ? element.children : []
