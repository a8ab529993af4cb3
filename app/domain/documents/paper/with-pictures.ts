import type { AnyPaperNode } from './paper-text'

/** Nodes with their pictures named as the files they have become, by the names they had. A picture that has become none is left out. */
export const withPictures = (nodes: readonly AnyPaperNode[], files: ReadonlyMap<string, string>): AnyPaperNode[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'image') return [node.content ? { ...node, content: withPictures(node.content, files) } : node]
    const attrs = { ...node.attrs } as { fileId?: string | null }
    const fileId = files.get(attrs.fileId ?? '')
    return fileId ? [{ ...node, attrs: { ...attrs, fileId } }] : []
  })
