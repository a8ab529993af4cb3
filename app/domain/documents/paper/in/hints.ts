/**
 * mammoth leaves out what numbers a list and how wide a picture is shown. Before it reads the text, both are put where it does look: the list of a
 * paragraph as its indent, the width of a picture as a bookmark before it. Names of elements are taken as every program writes them (`w:`, `wp:`):
 * of another file these two alone are not known.
 */
export const withHints = (xml: string): string =>
  xml
    .replace(/<w:numPr(?:\s[^>]*)?>([^]{0,400}?)<\/w:numPr>/g, (whole, inner: string) => {
      const list = /<w:numId\b[^>]*\bw:val="(\d{1,9})"/.exec(inner)?.[1]
      return list ? `${whole}<w:ind w:start="lijst ${list}"/>` : whole
    })
    .replace(/<w:drawing(?:\s[^>]*)?>(?=([^]{0,2000}))/g, (whole, after: string) => {
      const width = /<wp:extent\b[^>]*\bcx="(\d{1,12})"/.exec(after)?.[1]
      return width ? `<w:bookmarkStart w:id="0" w:name="breedte ${width}"/>${whole}` : whole
    })

/** The list (w:numId) that a paragraph is numbered by. */
export const hintedList = (indent: string | null | undefined): string | null => /^lijst (\d+)$/.exec(indent ?? '')?.[1] ?? null

/** How wide the picture after a bookmark is shown, in EMU (1/360,000 cm). */
export const hintedWidth = (bookmark: string | undefined): number | null => {
  const width = /^breedte (\d+)$/.exec(bookmark ?? '')?.[1]
  return width ? Number(width) : null
}

/** How wide the text of the last section is, in EMU; of a page that does not say it, A4 with margins of 2.5 cm. */
export const textWidthOf = (xml: string): number => {
  const last = (pattern: RegExp): number | null => {
    const found = xml.slice(xml.lastIndexOf('<w:sectPr')).match(pattern)?.[1]
    return found ? Number(found) : null
  }
  const [page, left, right] = [last(/<w:pgSz\b[^>]*\bw:w="(\d{1,6})"/), last(/<w:pgMar\b[^>]*\bw:(?:left|start)="(\d{1,6})"/), last(/<w:pgMar\b[^>]*\bw:(?:right|end)="(\d{1,6})"/)]
  const width = (page ?? 11_906) - (left ?? 1_418) - (right ?? 1_418)
  return (width > 1_000 ? width : 9_070) * 635
}
