const pageGround = /^ {4}<path class="typst-shape" fill="#ffffff"[^>]*d="M 0 0v [^>]*\/>\n/gm
const height = /viewBox="0 0 [\d.]+ ([\d.]+)"/

/**
 * Takes the grounds of the pages out and draws a line where a page ends: the compiler lays every page's white ground over
 * the first one, so that only the last page could be seen. Whoever shows it puts white behind it.
 * @param svg all pages below each other, of one height
 */
export function withPageEnds(svg: string, pages: number): string {
  const [, whole] = height.exec(svg) ?? []
  const page = Number(whole) / pages
  const ends = Array.from({ length: pages - 1 }, (_, i) => `<path stroke="#c6c2b9" d="M0 ${page * (i + 1)}H2000"/>`)
  return svg.replace(pageGround, '').replace(/<\/svg>\s*$/, `${ends.join('')}</svg>`)
}
