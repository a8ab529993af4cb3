import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'

interface Binding {
  doc: Y.Doc
  type: Y.XmlFragment
  mapping: Map<Y.AbstractType<unknown>, Node | Node[]>
}

const bindingOf = ({ state }: EditorView): Binding => (ySyncPluginKey.getState(state) as { binding: Binding }).binding

/** Keeps a place between two blocks by the block behind it, in the shared text: what others type makes every number in the editor untrue. */
export const placeKeeper = (view: EditorView, at: number) => {
  const { type, mapping } = bindingOf(view)
  const kept: Y.RelativePosition = absolutePositionToRelativePosition(at, type, mapping as never)
  return {
    /** Null when what it stood in is gone. */
    place: (): number | null => {
      const binding = bindingOf(view)
      return relativePositionToAbsolutePosition(binding.doc, binding.type, kept, binding.mapping as never)
    },
  }
}
