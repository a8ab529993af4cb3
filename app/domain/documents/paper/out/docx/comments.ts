import { CommentRangeEnd, CommentRangeStart, CommentReference, type ICommentOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { type ExportThread, type ExportWords, fill } from '../export-content.ts'
import { childrenOf, markOf, type PaperNode } from '../paper-node.ts'
import { printable } from './printable.ts'

/** Where the words of every conversation begin and end, and the numbers of its messages. */
export interface CommentPlaces {
  first: Map<PaperNode, number[]>
  last: Map<PaperNode, number[]>
  ids: number[][]
  /** Conversations whose words are not in the text: they are put with the title. */
  gone: number[]
}

export const commentPlaces = (root: PaperNode, threads: ExportThread[]): CommentPlaces => {
  const [first, last] = [new Map<number, PaperNode>(), new Map<number, PaperNode>()]
  const visit = (node: PaperNode): void => {
    for (const thread of markOf(node, 'comment')?.attrs?.threads ?? []) {
      if (!first.has(thread)) first.set(thread, node)
      last.set(thread, node)
    }
    childrenOf(node).forEach(visit)
  }
  visit(root)
  let next = 0
  return {
    first: byNode(first),
    last: byNode(last),
    ids: threads.map(({ messages }) => messages.map(() => next++)),
    gone: threads.flatMap((_, index) => (first.has(index) ? [] : [index])),
  }
}

const byNode = (places: Map<number, PaperNode>): Map<PaperNode, number[]> => {
  const found = new Map<PaperNode, number[]>()
  for (const [thread, node] of places) found.set(node, [...(found.get(node) ?? []), thread])
  return found
}

/** Puts runs between the marks of the conversations that begin or end with them. */
export const withCommentMarks = ({ ids }: CommentPlaces, begin: number[], end: number[], runs: ParagraphChild[]): ParagraphChild[] => [
  ...begin.flatMap((thread) => ids[thread]!.map((id) => new CommentRangeStart(id))),
  ...runs,
  ...end.flatMap((thread) => ids[thread]!.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })])),
]

/** The conversations as Word's own comments: a first message, and answers to it. */
export const wordComments = (threads: ExportThread[], { ids, gone }: CommentPlaces, words: ExportWords): ICommentOptions[] =>
  threads.flatMap(({ messages, isResolved, quote }, thread) =>
    messages.map(({ author, at, text }, index) => {
      const lines = [...(index === 0 && gone.includes(thread) && quote ? [fill(words.goneQuote, quote)] : []), ...text.split('\n')]
      return {
        id: ids[thread]![index]!,
        author: printable(author),
        initials: initialsOf(author),
        date: at,
        resolved: isResolved,
        ...(index > 0 && { parentId: ids[thread]![0]! }),
        children: lines.map((line) => new Paragraph({ children: [new TextRun(printable(line))] })),
      }
    }),
  )

const initialsOf = (name: string): string =>
  printable(name)
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 3)
