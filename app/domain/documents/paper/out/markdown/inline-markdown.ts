import { markOf, mentionWords, type PaperNode } from '../paper-node'

/** Text that means nothing in Markdown or HTML but itself. At the start of a line also what would begin a heading, a list or a rule. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll('\u200B', '')
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]<>|~#&!]/g, '\\$&')

/** Said of the first words of a line, once they stand there. */
const escapeStart = (line: string): string => line.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')

const signs: [mark: string, open: string, close: string][] = [
  ['subscript', '<sub>', '</sub>'],
  ['superscript', '<sup>', '</sup>'],
  ['underline', '<u>', '</u>'],
  ['strike', '~~', '~~'],
  ['italic', '*', '*'],
  ['bold', '**', '**'],
]

export const inlineMarkdown = (nodes: PaperNode[]): string =>
  nodes
    .map(piece)
    .join('')
    .split('\n')
    .map((line) => escapeStart(line.trimStart()))
    .join('\n')
    .trimEnd()

const piece = (node: PaperNode): string => {
  if (node.type === 'hardBreak') return '\\\n'
  const text = node.type === 'mention' ? mentionWords(node) : (node.text ?? '')
  // Signs of emphasis only work against a word: spaces go outside them.
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  if (words === '') return before
  const marked = signs.reduce((inner, [mark, open, close]) => (markOf(node, mark) ? `${open}${inner}${close}` : inner), escapeMarkdown(words))
  const href = markOf(node, 'link')?.attrs?.href
  return `${before}${href ? `[${marked}](${address(href)})` : marked}${after}`
}

const address = (href: string): string => href.replace(/[()<>\s\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))
