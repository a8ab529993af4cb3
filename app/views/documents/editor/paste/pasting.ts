import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { cleanPaste } from './clean-paste'
import { pasteInPortions } from './paste-in-portions'

/** More than this (letters of HTML) is another document: a file from Word goes in as a file. */
export const mostPasted = 3_000_000

export interface PasteEars {
  onTooLarge: () => void
  /** So many pictures were only named, and are not here. */
  onMissing: (count: number) => void
  /** Pictures that came along; null where a text has none. */
  onPictures: ((editor: Editor, files: File[]) => void) | null
}

/** Cleans what is pasted or dropped from other programs. Pasting as plain text goes past it: that is words already. */
export const pasting = ({ onTooLarge, onMissing, onPictures }: PasteEars) =>
  Extension.create({
    name: 'pasting',
    addProseMirrorPlugins() {
      const { editor } = this
      let alongside: File[] = []
      const look = (event: Event, data: DataTransfer | null): boolean => {
        alongside = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
        const isTooLarge = Math.max(data?.getData('text/html').length ?? 0, data?.getData('text/plain').length ?? 0) > mostPasted
        if (isTooLarge) {
          event.preventDefault()
          onTooLarge()
        }
        return isTooLarge
      }
      const clean = (given: string): string => {
        // Word names its pictures and puts them on the clipboard beside the text.
        const { html, files, beside, missing } = cleanPaste(given, onPictures ? alongside.length : 0)
        const pictures = onPictures ? [...files, ...alongside.slice(0, beside)] : []
        const absent = missing + (onPictures ? 0 : files.length)
        // After the text itself has been put in.
        setTimeout(() => {
          if (pictures.length > 0) onPictures?.(editor, pictures)
          if (absent > 0) onMissing(absent)
        })
        return html
      }
      return [
        new Plugin({
          props: {
            handleDOMEvents: { paste: (_view, event) => look(event, event.clipboardData), drop: (_view, event) => look(event, event.dataTransfer) },
            transformPastedHTML: clean,
            handlePaste: (view, _event, slice) => pasteInPortions(view, slice),
          },
        }),
      ]
    },
  })
