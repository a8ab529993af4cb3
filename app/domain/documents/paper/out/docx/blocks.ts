import { CheckBox, type FileChild, HeadingLevel, ImageRun, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Role, Step } from '../../word/word-style.ts'
import { fill } from '../export-content.ts'
import { articleLabel, calloutWords, paragraphLabel } from '../../paper-text.ts'
import { calloutKindOf, childrenOf, isInline, type PaperNode } from '../paper-node.ts'
import { newList, type Pen, styleFor } from './pen.ts'
import { runsOf } from './runs.ts'
import { tableOf } from './table.ts'

/** Where a block stands, and what its first paragraph begins with. */
interface Place {
  steps: Step[]
  role?: Role
  opening?: ParagraphChild[]
  numbering?: NonNullable<IParagraphOptions['numbering']>
}

type Write = (pen: Pen, node: PaperNode, place: Place) => FileChild[]

/** A block of the text as paragraphs and tables of Word. What is not known here is written as what is in it. */
export const blocksOf: Write = (pen, node, place) => {
  const write = writers[node.type]
  if (write) return write(pen, node, place)
  const children = childrenOf(node)
  return children.some(isInline) ? textblock(pen, node, place) : inside(pen, children, place)
}

/** What a paragraph begins with goes to the first block. */
const inside = (pen: Pen, nodes: PaperNode[], { steps, ...first }: Place): FileChild[] => nodes.flatMap((node, index) => blocksOf(pen, node, index === 0 ? { steps, ...first } : { steps }))

const textblock: Write = (pen, node, { steps, role = steps.at(-1) === 'cell' ? 'text' : undefined, opening = [], numbering }) => {
  const style = steps.length > 0 || role ? { style: styleFor(pen, steps, role ?? 'text') } : {}
  return [new Paragraph({ ...style, ...(numbering && { numbering }), children: [...opening, ...runsOf(pen, node)] })]
}

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const
const headingRoles = { 2: 'heading2', 3: 'heading3', 4: 'heading4' } as const

const heading: Write = (pen, node, { steps, opening = [] }) => {
  const level = node.attrs?.level === 3 || node.attrs?.level === 4 ? node.attrs.level : 2
  const look = steps.length > 0 ? { style: styleFor(pen, steps, headingRoles[level]) } : { heading: headings[level] }
  return [new Paragraph({ ...look, keepNext: true, children: [...opening, ...runsOf(pen, node)] })]
}

const list: Write = (pen, node, { steps }) => {
  const kind = { isOrdered: node.type === 'orderedList', start: node.attrs?.start ?? 1 }
  const within: Step[] = [...steps, 'item']
  const numbering = newList(pen, kind, Math.min(within.filter((step) => step === 'item').length, 9) - 1)
  return childrenOf(node).flatMap((item) => inside(pen, childrenOf(item), { steps: within, numbering }))
}

const taskList: Write = (pen, node, { steps }) =>
  childrenOf(node).flatMap((item) => {
    const box = new CheckBox({ checked: item.attrs?.checked === true, checkedState: { value: '2612', font: 'MS Gothic' }, uncheckedState: { value: '2610', font: 'MS Gothic' } })
    return inside(pen, childrenOf(item), { steps: [...steps, 'item'], opening: [box, new TextRun(' ')] })
  })

const callout: Write = (pen, node, { steps }) => {
  const kind = calloutKindOf(node)
  const within: Step[] = [...steps, kind]
  const label = new Paragraph({ style: styleFor(pen, within, 'label'), keepNext: true, children: [new TextRun(calloutWords[kind])] })
  return [label, ...inside(pen, childrenOf(node), { steps: within })]
}

const details: Write = (pen, node, { steps }) =>
  childrenOf(node).flatMap((part) => blocksOf(pen, part, { steps: [...steps, 'details'], ...(part.type === 'detailsSummary' && { role: 'summary' as const }) }))

const article: Write = (pen, node, { steps }) => {
  const within: Step[] = [...steps, 'article']
  const number = new TextRun({ text: `${articleLabel(node.attrs?.number ?? 0)} ` })
  const [title, ...rest] = childrenOf(node)
  return [...(title ? textblock(pen, title, { steps: within, role: 'articleTitle', opening: [number] }) : []), ...inside(pen, rest, { steps: within })]
}

const articleParagraph: Write = (pen, node, { steps }) => {
  const within: Step[] = [...steps, 'articleParagraph']
  const sign = new TextRun({ text: `${paragraphLabel(node.attrs?.number ?? 0)} ` })
  const [first, ...rest] = childrenOf(node)
  if (first?.type === 'paragraph') return [...textblock(pen, first, { steps: within, role: 'first', opening: [sign] }), ...inside(pen, rest, { steps: within })]
  return [new Paragraph({ style: styleFor(pen, within, 'first'), children: [sign] }), ...inside(pen, childrenOf(node), { steps: within })]
}

/** As wide as the page lets it be: 16 cm, at 96 pixels to 2.54 cm. */
const widest = 604

const image: Write = (pen, node, { steps, opening = [], numbering }) => {
  const picture = pen.content.images[node.attrs?.fileId ?? '']
  const alt = node.attrs?.alt ?? ''
  const run = picture ? imageRun(picture, alt, node.attrs?.width ? (widest * node.attrs.width) / 100 : picture.width) : new TextRun({ text: fill(pen.content.words.image, alt), italics: true })
  const style = steps.length > 0 ? { style: styleFor(pen, steps, 'text') } : {}
  return [new Paragraph({ ...style, ...(numbering && { numbering }), children: [...opening, run] })]
}

const imageRun = ({ bytes, mediaType, width, height }: Pen['content']['images'][string], alt: string, shown: number): ImageRun => {
  const shownWidth = Math.max(1, Math.round(Math.min(widest, shown)))
  const transformation = { width: shownWidth, height: Math.max(1, Math.round((shownWidth * height) / Math.max(1, width))) }
  return new ImageRun({ type: mediaType === 'image/png' ? 'png' : 'jpg', data: bytes, transformation, altText: { name: alt.slice(0, 80), title: alt, description: alt } })
}

const rule: Write = (pen, _node, { steps }) => [new Paragraph({ style: styleFor(pen, steps, 'rule') })]

/** Word joins tables that touch: a line of nothing keeps them apart. */
const table: Write = (pen, node, { steps }) => [tableOf(pen, node, steps, (block, place) => blocksOf(pen, block, place)), new Paragraph({ spacing: { after: 0 } })]

const writers: Record<string, Write> = {
  paragraph: textblock,
  heading,
  bulletList: list,
  orderedList: list,
  taskList,
  blockquote: (pen, node, { steps }) => inside(pen, childrenOf(node), { steps: [...steps, 'blockquote'] }),
  callout,
  details,
  article,
  articleParagraph,
  image,
  horizontalRule: rule,
  table,
}
