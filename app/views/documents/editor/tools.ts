import type { Editor } from '@tiptap/core'
import { Bold, Heading1, Heading2, Italic, List, ListOrdered, ListTodo, type LucideIcon, Quote, Redo2, Scale, Table, TableColumnsSplit, TableRowsSplit, Trash2, Underline, Undo2 } from 'lucide-react'

export interface Tool {
  name: 'heading' | 'subheading' | 'bold' | 'italic' | 'underline' | 'bulletList' | 'orderedList' | 'taskList' | 'quote' | 'table' | 'addRow' | 'addColumn' | 'deleteRow' | 'deleteColumn' | 'article' | 'undo' | 'redo'
  icon: LucideIcon
  shortcut?: { shown: string; spoken: string }
  run: (editor: Editor) => void
  isPossible: (editor: Editor) => boolean
  isActive?: (editor: Editor) => boolean
  startsGroup?: boolean
  /** Known by its sign alone; its name is still spoken, and shown under the pointer. */
  isIconEnough?: boolean
}

const control = (key: string) => ({ shown: `Ctrl + ${key.replaceAll('+', ' + ')}`, spoken: `Control+${key} Meta+${key}` })

type HeadingLevel = 2 | 3 | 4

const headingTool = (name: 'heading' | 'subheading', icon: LucideIcon, level: HeadingLevel): Tool => ({
  name,
  icon,
  shortcut: control(`Alt+${level}`),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  isPossible: (editor) => editor.can().toggleHeading({ level }),
  isActive: (editor) => editor.isActive('heading', { level }),
})

const letters: Tool[] = [
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
]

const underline: Tool = {
  name: 'underline',
  icon: Underline,
  shortcut: control('U'),
  run: (editor) => editor.chain().focus().toggleUnderline().run(),
  isPossible: (editor) => editor.can().toggleUnderline(),
  isActive: (editor) => editor.isActive('underline'),
}

const lists: Tool[] = [
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
]

const taskList: Tool = {
  name: 'taskList',
  icon: ListTodo,
  shortcut: control('Shift+9'),
  run: (editor) => editor.chain().focus().toggleTaskList().run(),
  isPossible: (editor) => editor.can().toggleTaskList(),
  isActive: (editor) => editor.isActive('taskList'),
}

const table: Tool = {
  name: 'table',
  icon: Table,
  run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  isPossible: (editor) => !editor.isActive('table') && editor.can().insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
}

const inTable = (name: 'addRow' | 'addColumn' | 'deleteRow' | 'deleteColumn', icon: LucideIcon, command: 'addRowAfter' | 'addColumnAfter' | 'deleteRow' | 'deleteColumn'): Tool => ({
  name,
  icon,
  run: (editor) => editor.chain().focus()[command]().run(),
  isPossible: (editor) => editor.isActive('table') && editor.can()[command](),
  isIconEnough: true,
})

const tableTools: Tool[] = [table, inTable('addRow', TableRowsSplit, 'addRowAfter'), inTable('addColumn', TableColumnsSplit, 'addColumnAfter'), inTable('deleteRow', Trash2, 'deleteRow'), inTable('deleteColumn', Trash2, 'deleteColumn')]

/** It stands at the top of a paper only, so it comes after the block one is in. */
const article: Tool = {
  name: 'article',
  icon: Scale,
  run: (editor) => {
    const after = editor.state.selection.$from.after(1)
    editor
      .chain()
      .insertContentAt(after, { type: 'article', content: [{ type: 'articleTitle' }, { type: 'articleParagraph', content: [{ type: 'paragraph' }] }] })
      .focus(after + 2)
      .run()
  },
  isPossible: (editor) => editor.isEditable && editor.state.selection.$from.depth > 0,
}

const quote: Tool = {
  name: 'quote',
  icon: Quote,
  shortcut: control('Shift+B'),
  run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  isPossible: (editor) => editor.can().toggleBlockquote(),
  isActive: (editor) => editor.isActive('blockquote'),
}

const steps: Tool[] = [
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

/** What one may do with the text of minutes, in the order of the toolbar. The shortcuts are those of the editor itself. */
export const minutesTools: Tool[] = [headingTool('heading', Heading1, 3), headingTool('subheading', Heading2, 4), ...letters, ...lists, quote, ...steps]

/** And with that of a paper. */
export const paperTools: Tool[] = [headingTool('heading', Heading1, 2), headingTool('subheading', Heading2, 3), ...letters, underline, ...lists, taskList, quote, article, ...tableTools, ...steps]
