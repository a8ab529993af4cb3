import { type ExportContent, fill } from '../export-content'
import { articleLabel, calloutWords, paragraphLabel } from '../../paper-text'
import { calloutKindOf, childrenOf, isInline, type PaperNode } from '../paper-node'
import { escapeMarkdown, inlineMarkdown } from './inline-markdown'
import { tableMarkdown } from './table-markdown'

type Write = (node: PaperNode, content: ExportContent) => string

/** A paper as Markdown (GitHub's, with tables and task lists). Suggestions must be settled before. */
export const writeMarkdown = (content: ExportContent): string =>
  `${[`# ${escapeMarkdown(content.title)}`, ...(content.facts.length > 0 ? [`*${escapeMarkdown(content.facts.join(' · '))}*`] : []), blocks(childrenOf(content.text), content)].join('\n\n')}\n`

/** Blocks with an empty line between them. Two lists in a row would run together: a comment keeps them apart. */
const blocks = (nodes: PaperNode[], content: ExportContent): string =>
  nodes
    .map((node, index) => {
      const isSecondList = node.type.endsWith('List') && nodes[index - 1]?.type.endsWith('List')
      return `${isSecondList ? '<!-- -->\n\n' : ''}${block(node, content)}`
    })
    .filter((text) => text !== '')
    .join('\n\n')

const block: Write = (node, content) => {
  const write = writers[node.type]
  if (write) return write(node, content)
  return childrenOf(node).some(isInline) ? paragraph(node, content) : blocks(childrenOf(node), content)
}

const paragraph: Write = (node) => inlineMarkdown(childrenOf(node))

const heading: Write = (node) => `${'#'.repeat(node.attrs?.level ?? 2)} ${oneLine(inlineMarkdown(childrenOf(node)))}`

const oneLine = (text: string): string => text.replace(/\\?\n/g, ' ')

const indented = (text: string, by: number): string => text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(by)}`)

const list =
  (signOf: (item: PaperNode, index: number, list: PaperNode) => string): Write =>
  (node, content) => {
    const items = childrenOf(node).map((item, index) => {
      const sign = signOf(item, index, node)
      return `${sign}${indented(blocks(childrenOf(item), content), sign.startsWith('- [') ? 2 : sign.length)}`
    })
    const isLoose = childrenOf(node).some((item) => childrenOf(item).filter(({ type }) => !type.endsWith('List')).length > 1)
    return items.join(isLoose ? '\n\n' : '\n')
  }

const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/^> $/gm, '>')

const callout: Write = (node, content) => quoted(`**${calloutWords[calloutKindOf(node)]}**\n\n${blocks(childrenOf(node), content)}`)

const article: Write = (node, content) => {
  const [title, ...rest] = childrenOf(node)
  const words = oneLine(inlineMarkdown(title ? childrenOf(title) : []))
  return [`### ${articleLabel(node.attrs?.number ?? 0)} ${words}`.trimEnd(), blocks(rest, content)].join('\n\n')
}

const articleParagraph: Write = (node, content) => `${paragraphLabel(node.attrs?.number ?? 0)} ${blocks(childrenOf(node), content)}`

const image: Write = (node, content) => {
  const alt = node.attrs?.alt ?? ''
  const picture = content.images[node.attrs?.fileId ?? '']
  return picture ? `![${escapeMarkdown(alt)}](${picture.url})` : escapeMarkdown(fill(content.words.image, alt))
}

const writers: Record<string, Write> = {
  paragraph,
  heading,
  bulletList: list(() => '- '),
  orderedList: list((_, index, { attrs }) => `${(attrs?.start ?? 1) + index}. `),
  taskList: list(({ attrs }) => `- [${attrs?.checked ? 'x' : ' '}] `),
  blockquote: (node, content) => quoted(blocks(childrenOf(node), content)),
  callout,
  detailsSummary: (node) => `**${oneLine(inlineMarkdown(childrenOf(node)))}**`,
  article,
  articleParagraph,
  image,
  horizontalRule: () => '---',
  table: (node) => tableMarkdown(node),
}
