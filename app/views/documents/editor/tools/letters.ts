import type { Editor } from '@tiptap/core'
import { Bold, Italic, type LucideIcon, RemoveFormatting, Strikethrough, Subscript, Superscript, Underline } from 'lucide-react'
import { control, type Tool } from './tool'

type Letters = 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript'

const letters = (name: Letters, icon: LucideIcon, key: string): Tool => ({
  name,
  icon,
  shortcut: control(key),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
  isPossible: (editor) => editor.can().toggleMark(name),
  isActive: (editor) => editor.isActive(name),
})

export const bold = letters('bold', Bold, 'B')
export const italic = letters('italic', Italic, 'I')
export const underline = letters('underline', Underline, 'U')
export const strike = letters('strike', Strikethrough, 'Shift+S')
export const superscript = letters('superscript', Superscript, '.')
export const subscript = letters('subscript', Subscript, ',')

const looks: Letters[] = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript']

/** Only how words look: links and what is suggested stay. */
export const clear: Tool = {
  name: 'clear',
  icon: RemoveFormatting,
  run: (editor) => known(editor).reduce((chain, name) => chain.unsetMark(name), editor.chain().focus()).run(),
  isPossible: (editor) => known(editor).some((name) => editor.isActive(name)),
}

const known = (editor: Editor): Letters[] => looks.filter((name) => editor.schema.marks[name])
