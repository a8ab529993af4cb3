import type { Editor } from '@tiptap/core'
import { Bold, Heading1, Heading2, Italic, List, ListOrdered, type LucideIcon, Quote, Redo2, Undo2 } from 'lucide-react'

export interface Tool {
  name: 'heading' | 'subheading' | 'bold' | 'italic' | 'bulletList' | 'orderedList' | 'quote' | 'undo' | 'redo'
  icon: LucideIcon
  shortcut: { shown: string; spoken: string }
  run: (editor: Editor) => void
  isPossible: (editor: Editor) => boolean
  isActive?: (editor: Editor) => boolean
  startsGroup?: boolean
  /** Known by its sign alone; its name is still spoken, and shown under the pointer. */
  isIconEnough?: boolean
}

const control = (key: string) => ({ shown: `Ctrl + ${key.replaceAll('+', ' + ')}`, spoken: `Control+${key} Meta+${key}` })

/** What one may do with the text, in the order of the toolbar. The shortcuts are those of the editor itself. */
export const tools: Tool[] = [
  {
    name: 'heading',
    icon: Heading1,
    shortcut: control('Alt+3'),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    isPossible: (editor) => editor.can().toggleHeading({ level: 3 }),
    isActive: (editor) => editor.isActive('heading', { level: 3 }),
  },
  {
    name: 'subheading',
    icon: Heading2,
    shortcut: control('Alt+4'),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 4 }).run(),
    isPossible: (editor) => editor.can().toggleHeading({ level: 4 }),
    isActive: (editor) => editor.isActive('heading', { level: 4 }),
  },
  {
    name: 'bold',
    icon: Bold,
    shortcut: control('B'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isPossible: (editor) => editor.can().toggleBold(),
    isActive: (editor) => editor.isActive('bold'),
    startsGroup: true,
  },
  {
    name: 'italic',
    icon: Italic,
    shortcut: control('I'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isPossible: (editor) => editor.can().toggleItalic(),
    isActive: (editor) => editor.isActive('italic'),
  },
  {
    name: 'bulletList',
    icon: List,
    shortcut: control('Shift+8'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isPossible: (editor) => editor.can().toggleBulletList(),
    isActive: (editor) => editor.isActive('bulletList'),
    startsGroup: true,
  },
  {
    name: 'orderedList',
    icon: ListOrdered,
    shortcut: control('Shift+7'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isPossible: (editor) => editor.can().toggleOrderedList(),
    isActive: (editor) => editor.isActive('orderedList'),
  },
  {
    name: 'quote',
    icon: Quote,
    shortcut: control('Shift+B'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isPossible: (editor) => editor.can().toggleBlockquote(),
    isActive: (editor) => editor.isActive('blockquote'),
  },
  {
    name: 'undo',
    icon: Undo2,
    shortcut: control('Z'),
    run: (editor) => editor.chain().focus().undo().run(),
    isPossible: (editor) => editor.can().undo(),
    startsGroup: true,
    isIconEnough: true,
  },
  {
    name: 'redo',
    icon: Redo2,
    shortcut: control('Y'),
    run: (editor) => editor.chain().focus().redo().run(),
    isPossible: (editor) => editor.can().redo(),
    isIconEnough: true,
  },
]
