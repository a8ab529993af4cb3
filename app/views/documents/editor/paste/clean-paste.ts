import { isSafeLink } from '~/domain/documents/paper/safe-link'
import { all, renamed, unwrap, wrap } from './dom'
import { listsFromWord, nestLists } from './pasted-lists'
import { marksFromStyles } from './pasted-marks'
import { type PastedPictures, takePictures } from './pasted-pictures'
import { tidyTables } from './pasted-tables'

export interface CleanPaste extends PastedPictures {
  html: string
}

/** What no text has: programs, their settings, the furniture of a web page, and what was hidden. */
const foreign =
  'script, style, link, meta, title, base, xml, template, noscript, iframe, frame, object, embed, applet, svg, math, canvas, audio, video, map, nav, input, button, select, textarea, dialog, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="mso-hide:all"]'

/**
 * What other programs put on the clipboard, as plain headings, paragraphs, lists, tables and marks. Nothing in it runs or is fetched: it is read as an inert
 * document. The schema is the last guard: it knows no more than the text may have. What comes from an editor of ours stays as it is.
 */
export const cleanPaste = (html: string, alongside = 0): CleanPaste => {
  // Word opens and closes parts with <![if …]>, which is no HTML.
  const { body } = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->|<!\[[^>]*>/g, ''), 'text/html')
  if (isOurs(body)) return { html, files: [], beside: 0, missing: 0 }
  for (const comment of commentsIn(body)) comment.remove()
  for (const element of body.querySelectorAll(foreign)) element.remove()
  for (const element of all(body)) if (element.tagName.includes(':')) unwrap(element)
  keepFootnotes(body)
  listsFromWord(body)
  nestLists(body)
  nameHeadings(body)
  tidyTables(body)
  const pictures = takePictures(body, alongside)
  marksFromStyles(body)
  for (const element of body.querySelectorAll('a')) if (!isSafeLink(element.getAttribute('href'))) unwrap(element)
  keepLines(body)
  dropEmptyLines(body)
  for (const element of all(body)) dropAttributes(element)
  return { html: body.innerHTML, ...pictures }
}

const isOurs = (body: HTMLElement): boolean => body.querySelector('[data-pm-slice]') !== null

const commentsIn = (body: HTMLElement): ChildNode[] => {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const found: ChildNode[] = []
  while (walker.nextNode()) found.push(walker.currentNode as ChildNode)
  return found
}

/** A number in the text and the notes at its end: links to each other would lead nowhere. */
const keepFootnotes = (body: HTMLElement): void => {
  for (const reference of body.querySelectorAll('a[style*="mso-footnote-id"], a[style*="mso-endnote-id"], a[href^="#_ftn"], a[href^="#_edn"], a.sdfootnoteanc, a.sdfootnotesym')) {
    const words = reference.textContent.trim()
    const isReference = !/^#_(ftn|edn)ref|^#sdfootnote\d+anc/.test(reference.getAttribute('href') ?? '')
    reference.replaceWith(isReference ? Object.assign(body.ownerDocument.createElement('sup'), { textContent: words }) : `${words} `)
  }
}

/** Paragraphs that are headings or quotes by their style alone. */
const nameHeadings = (body: HTMLElement): void => {
  for (const line of body.querySelectorAll('p, div')) {
    const level = /mso-outline-level:\s*([1-6])/.exec(line.getAttribute('style') ?? '')?.[1]
    if (line.classList.contains('MsoTitle')) renamed(line, 'h1')
    else if (level && line.localName === 'p') renamed(line, `h${level}`)
    else if (/^Mso(Intense)?Quote/.test(line.className)) wrap(line, 'blockquote')
  }
}

/** Lines of text as it was typed stay lines. */
const keepLines = (body: HTMLElement): void => {
  for (const block of body.querySelectorAll('pre')) {
    const lines = block.textContent.replace(/\n$/, '').split('\n')
    const paragraph = body.ownerDocument.createElement('p')
    paragraph.append(...lines.flatMap((line, index) => (index > 0 ? [body.ownerDocument.createElement('br'), line] : [line])))
    block.replaceWith(paragraph)
  }
}

const blocks = ['P', 'DIV', 'UL', 'OL', 'TABLE', 'HR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE']
const isBlock = (element: Element | null): boolean => element !== null && blocks.includes(element.tagName.toUpperCase())

/** Other programs make room with empty paragraphs and lines; ours has room of its own. */
const dropEmptyLines = (body: HTMLElement): void => {
  for (const line of body.querySelectorAll('br')) if ((isBlock(line.previousElementSibling) && line.previousSibling === line.previousElementSibling) || (isBlock(line.nextElementSibling) && line.nextSibling === line.nextElementSibling)) line.remove()
  for (const line of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) if (line.textContent.trim() === '' && !line.querySelector('img')) line.remove()
}

const kept: Record<string, readonly string[]> = { a: ['href'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'], ol: ['start'] }

const dropAttributes = (element: Element): void => {
  for (const name of element.getAttributeNames()) if (!kept[element.localName]?.includes(name)) element.removeAttribute(name)
}
