import type { CommandProps } from '@tiptap/core'

/** A line to go on writing on, when what was made is the last of the text. */
export const lineAfter = ({ tr, state }: CommandProps): boolean => {
  if (tr.doc.lastChild?.type.name !== 'paragraph') tr.insert(tr.doc.content.size, state.schema.nodes.paragraph!.create())
  return true
}
