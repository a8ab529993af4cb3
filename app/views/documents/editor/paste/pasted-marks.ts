import { all, unwrap } from './dom'

const marks: { name: string; holds: (style: string) => boolean }[] = [
  { name: 'strong', holds: (style) => /(?<![\w-])font-weight:\s*(bold|bolder|[6-9]00)/.test(style) },
  { name: 'em', holds: (style) => /font-style:\s*(italic|oblique)/.test(style) },
  { name: 'u', holds: (style) => /text-decoration(-line)?:[^;]*underline/.test(style) },
  { name: 's', holds: (style) => /text-decoration(-line)?:[^;]*line-through/.test(style) },
  { name: 'sup', holds: (style) => /vertical-align:\s*super/.test(style) },
  { name: 'sub', holds: (style) => /vertical-align:\s*sub(?!\w)/.test(style) },
]

/** Headings are bold and links underlined by themselves. */
const isOwnLook = (name: string, element: Element): boolean => (name === 'strong' && element.closest('h1, h2, h3, h4, h5, h6, th') !== null) || (name === 'u' && (element.closest('a') ?? element.querySelector('a')) !== null)

const notReally = /(?<![\w-])(?:font-weight:\s*(?:normal|400)|font-style:\s*normal|text-decoration:\s*none)/

/** Words whose look stands in a style get it as an element. */
export const marksFromStyles = (body: HTMLElement): void => {
  // Google Docs wraps everything in something bold that is not.
  for (const element of body.querySelectorAll('b, strong, i, em, u')) if (notReally.test(element.getAttribute('style') ?? '') || isOwnLook(element.localName.replace(/^b$/, 'strong'), element)) unwrap(element)
  for (const element of all(body)) {
    if (element.localName !== 'span' && element.localName !== 'font') continue
    const style = element.getAttribute('style')?.toLowerCase() ?? ''
    // Word writes several spaces as spaces that do not break.
    if (style.includes('mso-spacerun:yes')) element.textContent = ' '
    const found = marks.filter(({ name, holds }) => holds(style) && !isOwnLook(name, element))
    found.reduce((inner, { name }) => {
      const mark = inner.ownerDocument.createElement(name)
      mark.append(...inner.childNodes)
      inner.append(mark)
      return mark
    }, element)
    unwrap(element)
  }
}
