import type { Editor, Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { EditorContent, useEditor } from '@tiptap/react'
import { yDocToProsemirrorJSON } from '@tiptap/y-tiptap'
import { useEffect, useMemo } from 'react'
import { textField } from '~/domain/documents/document'
import type { WritingSession } from './writing-session'

interface Props {
  session: WritingSession
  id: string
  label: string
  describedBy: string
  isEditable: boolean
  /** What may stand in the text. */
  extensions: Extensions
  onEditor: (editor: Editor) => void
  /** Alt + F10: to the toolbar. */
  onToolbar: () => void
}

/** How much of the window the bar and the tools under it may take, in pixels. */
const underTheBar = { top: 180, right: 0, bottom: 48, left: 0 }

/** The text itself, for writing in together. It is only made when the text of the server is here. */
export const TextSurface = ({ session, id, label, describedBy, isEditable, extensions, onEditor, onToolbar }: Props) => {
  // The same text as the shared one, which takes its place at once: so the caret begins where words may stand. A long one is not read again at every turn.
  const content = useMemo(() => yDocToProsemirrorJSON(session.document, textField), [session])
  const editor = useEditor(
    {
      extensions: [
        ...extensions,
        Collaboration.configure({ document: session.document, field: textField }),
        CollaborationCaret.configure({ provider: session.provider, user: session.me }),
      ],
      content,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      // A style element would need this page's nonce; the styles are in our own sheet.
      injectCSS: false,
      editorProps: {
        // The caret stays clear of the bar above the text.
        scrollThreshold: underTheBar,
        scrollMargin: underTheBar,
        attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-describedby': describedBy, class: 'prose-doc writing' },
        handleKeyDown: (_view, event) => {
          if (!(event.altKey && event.key === 'F10')) return false
          onToolbar()
          return true
        },
      },
    },
    [session],
  )
  useEffect(() => {
    if (editor) onEditor(editor)
  }, [editor, onEditor])
  useEffect(() => {
    editor?.setEditable(isEditable)
  }, [editor, isEditable])
  return <EditorContent editor={editor} />
}
