import type { Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { PaperImage } from '~/domain/documents/paper/paper-image'
import { paths } from '~/paths'

/** Pictures of one paper: shown from its own files. One that is pasted or dropped is sent there first; `onRefused` hears the key of what is wrong with it. */
export const pictures = (documentId: string, onRefused: (key: string) => void) =>
  PaperImage.extend({
    renderHTML: ({ node, HTMLAttributes }) => ['img', { ...HTMLAttributes, src: paths.documentFile(documentId, String(node.attrs.fileId)), alt: String(node.attrs.alt) }],
    addProseMirrorPlugins() {
      const { editor } = this
      const take = (files: FileList | undefined): boolean => {
        const found = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))
        if (found.length === 0 || !editor.isEditable) return false
        for (const file of found) void insertPicture(editor, documentId, file, onRefused)
        return true
      }
      return [new Plugin({ props: { handlePaste: (_view, event) => !event.clipboardData?.getData('text/html') && take(event.clipboardData?.files), handleDrop: (_view, event) => take(event.dataTransfer?.files) } })]
    },
  })

/** Its name stands in for words about it, until somebody writes better ones. */
const insertPicture = async (editor: Editor, documentId: string, file: File, onRefused: (key: string) => void): Promise<void> => {
  const form = new FormData()
  form.set('file', file)
  const response = await fetch(paths.documentPictures(documentId), { method: 'POST', body: form }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as { fileId?: string; result?: { error?: { file?: string[] } } } | null
  if (!answer?.fileId) return onRefused(answer?.result?.error?.file?.[0] ?? 'desk:picture.notSent')
  if (!editor.isDestroyed) editor.chain().focus().insertContent([{ type: 'image', attrs: { fileId: answer.fileId, alt: file.name.replace(/\.\w+$/, '') } }, { type: 'paragraph' }]).run()
}
