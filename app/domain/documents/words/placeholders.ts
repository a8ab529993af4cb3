import type { Node } from '@tiptap/pm/model'
import type { AnyPaperNode } from '../paper/paper-text'
import { placeholderPattern } from '../paper/templates'
import { eachLine, gap, type Place, remembered } from './line'

/** The places to fill in of a text, in order. What is suggested to go need not be filled in. */
export const placeholdersIn = (doc: Node): Place[] => {
  const found: Place[] = []
  eachLine(doc, (line, at) => {
    for (const { from, to } of inLine(line)) found.push({ from: at + from, to: at + to })
  })
  return found
}

const inLine = remembered((line) => {
  let text = ''
  line.forEach((node) => {
    text += signsOf({ text: node.text, marks: node.marks.map(({ type }) => ({ type: type.name })) })
  })
  return [...text.matchAll(placeholderPattern)].map(({ index, 0: { length } }): Place => ({ from: index, to: index + length }))
})

/** How many places of a text are still to be filled in, without an editor. */
export const countPlaceholders = ({ content = [] }: Pick<AnyPaperNode, 'content'>): number =>
  content.some(({ type }) => type === 'text')
    ? (content.map(signsOf).join('').match(placeholderPattern)?.length ?? 0)
    : content.reduce((sum, node) => sum + countPlaceholders(node), 0)

const signsOf = ({ text, marks = [] }: Pick<AnyPaperNode, 'text' | 'marks'>): string => (text === undefined ? gap : marks.some(({ type }) => type === 'deletion') ? gap.repeat(text.length) : text)
