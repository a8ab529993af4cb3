import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import { useEffect } from 'react'
import * as Y from 'yjs'
import { useCommentsDesk } from './comments-context'
import { cardId } from './thread-card'

interface Hung {
  id: string
  start: string
  end: string
}

interface Shown {
  threads: Hung[]
  activeId: string | null
  decorations: DecorationSet
}

const key = new PluginKey<Shown>('commentMarks')

/** Shows in the editor which words threads hang on. They are no part of the text: who may only read can make them. */
export const CommentMarks = Extension.create({
  name: 'commentMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key,
      state: {
        init: () => ({ threads: [], activeId: null, decorations: DecorationSet.empty }),
        apply: (transaction, shown, _before, state) => {
          const told = transaction.getMeta(key) as Omit<Shown, 'decorations'> | undefined
          if (told) return { ...told, decorations: decorate(state, told) }
          return transaction.docChanged ? { ...shown, decorations: shown.decorations.map(transaction.mapping, transaction.doc) } : shown
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
})

interface Binding {
  doc: Y.Doc
  type: Y.XmlFragment
  mapping: Map<Y.AbstractType<unknown>, Node | Node[]>
}

const decorate = (state: EditorState, { threads, activeId }: Omit<Shown, 'decorations'>): DecorationSet => {
  const binding = (ySyncPluginKey.getState(state) as { binding?: Binding } | undefined)?.binding
  if (!binding) return DecorationSet.empty
  const placeOf = (place: string): number | null => {
    try {
      return relativePositionToAbsolutePosition(binding.doc, binding.type, Y.createRelativePositionFromJSON(JSON.parse(place)), binding.mapping as never)
    } catch {
      return null
    }
  }
  const marks = threads.flatMap(({ id, start, end }) => {
    const [from, to] = [placeOf(start), placeOf(end)]
    if (from === null || to === null || from >= to || to > state.doc.content.size) return []
    return [Decoration.inline(from, to, { class: id === activeId ? 'commented commented-now' : 'commented', 'data-thread': id, 'aria-details': cardId(id) })]
  })
  return DecorationSet.create(state.doc, marks)
}

/** How often places are worked out anew from the shared text while it is written in, in milliseconds; between, the marks move along with the words. */
const interval = 1_500

/** Keeps the marks in an editor as the column has them. */
export const useCommentMarks = (editor: Editor | null): void => {
  const desk = useCommentsDesk()
  const [threads, activeId] = [desk?.page?.threads, desk?.activeId ?? null]
  useEffect(() => {
    if (!editor || !threads) return
    const hung = threads.flatMap(({ id, anchor }) => (anchor ? [{ id, start: anchor.start, end: anchor.end }] : []))
    const show = (): void => {
      if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(key, { threads: hung, activeId }).setMeta('addToHistory', false))
    }
    show()
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (!transaction.docChanged) return
      timer ??= setTimeout(() => {
        timer = undefined
        show()
      }, interval)
    }
    editor.on('transaction', later)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', later)
    }
  }, [editor, threads, activeId])
}
