import { undone } from '../../suggestions/modification.ts'
import { childrenOf, isInline, markOf, type PaperMark, type PaperNode } from './paper-node.ts'

/** The sign that stands on both sides of an edge between paragraphs that a suggestion made. */
const edge = '\u200B'

/** The text as it stands while nobody accepts a suggestion: what is suggested to go stays, what is suggested to come is not there. */
export const withoutSuggestions = (node: PaperNode): PaperNode => {
  if (!node.content) return withoutMarks(node)
  const children: PaperNode[] = []
  for (const [index, child] of node.content.entries()) {
    if (markOf(child, 'insertion')) continue
    const previous = children.at(-1)
    const plain = withoutSuggestions(child)
    if (previous && isJoinedBySuggestion(node.content[index - 1], child)) children[children.length - 1] = joined(previous, plain)
    else children.push(plain)
  }
  return { ...withoutMarks(node), content: children }
}

const withoutMarks = ({ marks, ...node }: PaperNode): PaperNode => {
  if (!marks) return node
  const was = Object.entries(Object.assign({}, ...marks.map(({ type, attrs }) => (type === 'modification' && attrs ? undone(attrs) : {}))) as ReturnType<typeof undone>)
  const kept = marks.filter(({ type }) => type !== 'insertion' && type !== 'deletion' && type !== 'modification' && !was.some(([name]) => name === type))
  const back = was.flatMap(([type, attrs]): PaperMark[] => (attrs ? [{ type, ...('href' in attrs && { attrs }) }] : []))
  return kept.length + back.length > 0 ? { ...node, marks: [...kept, ...back] } : node
}

/** Whether the edge between two paragraphs is itself only suggested. */
const isJoinedBySuggestion = (before: PaperNode | undefined, after: PaperNode): boolean => {
  if (!before || before.type !== after.type || isInline(before)) return false
  const [last, first] = [childrenOf(before).at(-1), childrenOf(after)[0]]
  const [ending, beginning] = [last && markOf(last, 'insertion'), first && markOf(first, 'insertion')]
  return Boolean(ending && beginning && ending.attrs?.id === beginning.attrs?.id && last?.text?.endsWith(edge) && first?.text?.startsWith(edge))
}

const joined = (before: PaperNode, after: PaperNode): PaperNode => ({ ...before, content: [...childrenOf(before), ...childrenOf(after)] })
