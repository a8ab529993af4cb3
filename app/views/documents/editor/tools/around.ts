import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection } from '@tiptap/pm/state'

export interface Around {
  node: Node
  /** Where it begins. */
  at: number
}

/** The innermost node of one of these kinds that is chosen, or that the caret is in. */
export const around = ({ selection }: EditorState, ...names: string[]): Around | null => {
  if (selection instanceof NodeSelection && names.includes(selection.node.type.name)) return { node: selection.node, at: selection.from }
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (names.includes(node.type.name)) return { node, at: $from.before(depth) }
  }
  return null
}
