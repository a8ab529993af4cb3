import { type Editor, getMarkRange } from '@tiptap/core'
import { ExternalLink, Link, PenLine, Unlink } from 'lucide-react'
import { isSafeLink } from '~/domain/documents/paper/safe-link'
import { askDesk } from '../dialogs/ask-desk'
import { control, type Tool } from './tool'

export const link: Tool = {
  name: 'link',
  icon: Link,
  shortcut: control('Alt+K'),
  run: (editor) => askDesk(editor, { name: 'link' }),
  isPossible: (editor) => editor.isEditable && editor.can().setMark('link', { href: 'https://example.org' }),
  isActive: (editor) => editor.isActive('link'),
}

/** Goes where a link leads, in a window of its own that knows nothing of this one. */
export const followLink = (href: unknown): void => {
  if (isSafeLink(href)) window.open(href, '_blank', 'noopener,noreferrer')
}

const isInLink = (editor: Editor): boolean => editor.isActive('link')

export const linkTools: Tool[] = [
  { name: 'openLink', icon: ExternalLink, run: (editor) => followLink(editor.getAttributes('link').href), isPossible: isInLink, isReading: true },
  { name: 'changeLink', icon: PenLine, shortcut: control('Alt+K'), run: (editor) => askDesk(editor, { name: 'link' }), isPossible: isInLink },
  { name: 'removeLink', icon: Unlink, run: (editor) => editor.chain().focus().extendMarkRange('link').unsetLink().run(), isPossible: isInLink },
]

/** Makes a link of the chosen words or of the link the caret is in; without either, of these words. What is typed after it is no link. */
export const setLink = (editor: Editor, href: string, words = ''): void => {
  const chain = editor.chain().focus()
  if (editor.state.selection.empty && !isInLink(editor)) chain.insertContent({ type: 'text', text: words || href.replace(/^mailto:/, ''), marks: [{ type: 'link', attrs: { href } }] })
  else chain.extendMarkRange('link').setLink({ href }).setTextSelection(endOfLink(editor))
  chain.command(({ tr, state }) => Boolean(tr.setStoredMarks(tr.selection.$from.marks().filter(({ type }) => type !== state.schema.marks.link)))).run()
}

const endOfLink = (editor: Editor): number => {
  const { $to, empty } = editor.state.selection
  const { link: type } = editor.schema.marks
  return (empty && type && getMarkRange($to, type)?.to) || $to.pos
}
