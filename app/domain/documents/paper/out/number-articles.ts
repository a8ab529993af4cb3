import { childrenOf, type PaperNode } from './paper-node.ts'

/** Gives articles and their paragraphs the number of their place: articles through the whole text, paragraphs (§) within their article. */
export const numberArticles = (root: PaperNode): PaperNode => {
  let articles = 0
  const visit = (node: PaperNode): PaperNode => {
    if (!node.content) return node
    if (node.type !== 'article') return { ...node, content: node.content.map(visit) }
    const number = ++articles
    let paragraphs = 0
    const content = childrenOf(node).map((child) => {
      const visited = visit(child)
      return child.type === 'articleParagraph' ? { ...visited, attrs: { ...visited.attrs, number: ++paragraphs } } : visited
    })
    return { ...node, attrs: { ...node.attrs, number }, content }
  }
  return visit(root)
}
