import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/** Every section, and every record in it, in order. */
const skeletonOf = (doc: Node): string[] => {
  const found: string[] = []
  doc.forEach((section) => {
    found.push(`section ${String(section.attrs.itemId)}`)
    section.forEach((block) => {
      if (block.type.name === 'recordBlock') found.push(`${String(block.attrs.kind)} ${String(block.attrs.recordId)}`)
    })
  })
  return found
}

/**
 * What was recorded in the meeting stays: a change that would take away, double or move a record or a section does not happen, and `onRefused` is
 * told. What comes from elsewhere in the shared text is let through; the server checks it when the minutes are submitted.
 */
export const keepRecords = (onRefused: () => void) =>
  Extension.create({
    name: 'keepRecords',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction, state) => {
          if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey)) return true
          const isKept = skeletonOf(transaction.doc).join('\n') === skeletonOf(state.doc).join('\n')
          if (!isKept) onRefused()
          return isKept
        },
      }),
    ],
  })
