import type { Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { largestPicture } from '~/domain/documents/files/picture'
import { PaperImage } from '~/domain/documents/paper/paper-image'
import { paths } from '~/paths'

declare module '@tiptap/core' {
  interface Storage {
    /** Not while what is done becomes a suggestion: a picture cannot be one. */
    image: { mayInsert?: () => boolean }
  }
}

/** Pictures of one paper: shown from its own files. One that is pasted or dropped is sent there first; `onRefused` hears the key of what is wrong with it. */
export const pictures = (documentId: string, onRefused: (key: string) => void, mayInsert?: () => boolean) =>
  PaperImage.extend({
    addStorage: () => ({ mayInsert }),
    renderHTML: ({ node, HTMLAttributes }) => [
      'img',
      { ...HTMLAttributes, src: paths.documentFile(documentId, String(node.attrs.fileId)), alt: String(node.attrs.alt), ...(typeof node.attrs.width === 'number' && { style: `width: ${node.attrs.width}%` }) },
    ],
    addProseMirrorPlugins() {
      const { editor } = this
      const take = (files: FileList | undefined): boolean => {
        const found = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))
        if (found.length === 0 || !editor.isEditable) return false
        void insertPictures(editor, documentId, found, onRefused)
        return true
      }
      // A picture of the text itself that is dragged comes with a file too: it only changes its place.
      return [new Plugin({ props: { handlePaste: (_view, event) => !event.clipboardData?.getData('text/html') && take(event.clipboardData?.files), handleDrop: (view, event) => !view.dragging && take(event.dataTransfer?.files) } })]
    },
  })

/** One after the other, in their order. Where no picture may come, none is sent. */
export const insertPictures = async (editor: Editor, documentId: string, files: readonly File[], onRefused: (key: string) => void): Promise<void> => {
  if (editor.storage.image.mayInsert?.() === false) return onRefused('suggestions:refused.onlyWords')
  for (const file of files) await takeIn(editor, documentId, file, onRefused)
}

/** Its name stands in for words about it, until somebody writes better ones. */
const takeIn = async (editor: Editor, documentId: string, file: File, onRefused: (key: string) => void): Promise<void> => {
  const sent = await sendPicture(documentId, file)
  if ('refusal' in sent) return onRefused(sent.refusal)
  insertPicture(editor, { fileId: sent.fileId, alt: file.name.replace(/\.\w+$/, ''), width: null })
}

/** Stores a picture among the files of a document. @returns its id, or the key of why not */
export const sendPicture = async (documentId: string, file: File, signal?: AbortSignal): Promise<{ fileId: string } | { refusal: string }> => {
  if (file.size > largestPicture) return { refusal: 'desk:picture.tooBig' }
  const form = new FormData()
  form.set('file', file)
  const response = await fetch(paths.documentPictures(documentId), { method: 'POST', body: form, ...(signal && { signal }) }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as { fileId?: string; result?: { error?: { file?: string[] } } } | null
  return answer?.fileId ? { fileId: answer.fileId } : { refusal: answer?.result?.error?.file?.[0] ?? 'desk:picture.notSent' }
}

/** Puts a picture where the caret is. Words that were chosen while it was sent stay before it. */
export const insertPicture = (editor: Editor, attrs: { fileId: string; alt: string; width: number | null }): void => {
  if (!editor.isDestroyed) editor.chain().focus().insertContentAt(editor.state.selection.to, [{ type: 'image', attrs }, { type: 'paragraph' }]).run()
}
