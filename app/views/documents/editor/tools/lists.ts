import { Hash, List, ListOrdered, ListTodo } from 'lucide-react'
import { askDesk } from '../dialogs/ask-desk'
import { type BlockTool, control, type Tool } from './tool'

export const bulletList: BlockTool = {
  name: 'bulletList',
  icon: List,
  shortcut: control('Shift+8'),
  run: (editor) => editor.chain().focus().toggleBulletList().run(),
  isPossible: (editor) => editor.can().toggleBulletList(),
  isActive: (editor) => editor.isActive('bulletList'),
}

export const orderedList: BlockTool = {
  name: 'orderedList',
  icon: ListOrdered,
  shortcut: control('Shift+7'),
  run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  isPossible: (editor) => editor.can().toggleOrderedList(),
  isActive: (editor) => editor.isActive('orderedList'),
}

export const taskList: BlockTool = {
  name: 'taskList',
  icon: ListTodo,
  shortcut: control('Shift+9'),
  run: (editor) => editor.chain().focus().toggleTaskList().run(),
  isPossible: (editor) => editor.can().toggleTaskList(),
  isActive: (editor) => editor.isActive('taskList'),
}

/** A list that goes on where another ended. */
export const listStart: Tool = { name: 'listStart', icon: Hash, run: (editor) => askDesk(editor, { name: 'listStart' }), isPossible: (editor) => editor.isActive('orderedList') }
