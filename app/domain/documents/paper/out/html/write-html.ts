import { type ExportContent, fill } from '../export-content'
import { articleLabel, calloutWords, paragraphLabel } from '../../paper-text'
import { calloutKindOf, childrenOf, markOf, mentionWords, type PaperNode } from '../paper-node'
import { htmlStyle } from './html-style'

type Write = (node: PaperNode, content: ExportContent) => string

/** A paper as one complete page: nothing is loaded from elsewhere and nothing runs. Links must be safe and suggestions settled before. */
export const writeHtml = (content: ExportContent): string => `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(content.author)}">
<title>${escapeHtml(content.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(content.title)}</h1>
<p class="facts">${escapeHtml(content.facts.join(' · '))}</p>
${all(content.text, content)}
</main>
</body>
</html>
`

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const all: Write = (node, content) => childrenOf(node).map((child) => one(child, content)).join('')

const one: Write = (node, content) => (writers[node.type] ?? all)(node, content)

const marks: Record<string, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', subscript: 'sub', superscript: 'sup' }

const text: Write = (node) => {
  const words = Object.entries(marks).reduce((inner, [mark, tag]) => (markOf(node, mark) ? `<${tag}>${inner}</${tag}>` : inner), escapeHtml((node.text ?? '').replaceAll('\u200B', '')))
  const href = markOf(node, 'link')?.attrs?.href
  return href ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${words}</a>` : words
}

const within =
  (tag: string, attributes: (node: PaperNode) => string = () => ''): Write =>
  (node, content) =>
    `<${tag}${attributes(node)}>${all(node, content)}</${tag}>\n`

const cell = (tag: 'td' | 'th'): Write =>
  within(tag, ({ attrs }) => `${(attrs?.colspan ?? 1) > 1 ? ` colspan="${Number(attrs?.colspan)}"` : ''}${(attrs?.rowspan ?? 1) > 1 ? ` rowspan="${Number(attrs?.rowspan)}"` : ''}`)

const callout: Write = (node, content) => {
  const kind = calloutKindOf(node)
  return `<div class="callout ${kind}" role="note"><p class="kind">${calloutWords[kind]}</p>${all(node, content)}</div>\n`
}

const article: Write = (node, content) => {
  const [title, ...rest] = childrenOf(node)
  return `<section><h3>${articleLabel(node.attrs?.number ?? 0)} ${title ? all(title, content) : ''}</h3>\n${rest.map((child) => one(child, content)).join('')}</section>\n`
}

/** The sign stands with the first words when these are a paragraph. */
const articleParagraph: Write = (node, content) => {
  const [first, ...rest] = childrenOf(node)
  const sign = `<span class="sign">${paragraphLabel(node.attrs?.number ?? 0)}</span> `
  if (first?.type === 'paragraph') return `<p>${sign}${all(first, content)}</p>\n${rest.map((child) => one(child, content)).join('')}`
  return `<p>${sign}</p>\n${all(node, content)}`
}

const image: Write = (node, { images, words }) => {
  const picture = images[node.attrs?.fileId ?? '']
  const alt = node.attrs?.alt ?? ''
  if (!picture) return `<p>${escapeHtml(fill(words.image, alt))}</p>\n`
  const width = node.attrs?.width ? ` style="width:${Number(node.attrs.width)}%"` : ''
  return `<figure><img src="data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}" alt="${escapeHtml(alt)}"${width}></figure>\n`
}

const writers: Record<string, Write> = {
  text,
  hardBreak: () => '<br>',
  mention: (node) => escapeHtml(mentionWords(node)),
  paragraph: within('p'),
  heading: (node, content) => within(`h${Math.min(4, Math.max(2, Number(node.attrs?.level ?? 2)))}`)(node, content),
  bulletList: within('ul'),
  orderedList: within('ol', ({ attrs }) => ((attrs?.start ?? 1) === 1 ? '' : ` start="${Number(attrs?.start)}"`)),
  listItem: within('li'),
  taskList: within('ul', () => ' class="tasks"'),
  taskItem: (node, content) => `<li><input type="checkbox" disabled${node.attrs?.checked ? ' checked' : ''}><div>${all(node, content)}</div></li>\n`,
  blockquote: within('blockquote'),
  callout,
  details: within('details', () => ' open'),
  detailsSummary: within('summary'),
  detailsContent: within('div'),
  article,
  articleParagraph,
  image,
  horizontalRule: () => '<hr>\n',
  table: (node, content) => `<div class="wide"><table>${all(node, content)}</table></div>\n`,
  tableRow: within('tr'),
  tableHeader: cell('th'),
  tableCell: cell('td'),
}
