import { Redo2, Undo2 } from 'lucide-react'
import { control, type Tool } from './tool'

export const historyTools: Tool[] = [
  { name: 'undo', icon: Undo2, shortcut: control('Z'), run: (editor) => editor.chain().focus().undo().run(), isPossible: (editor) => editor.can().undo() },
  { name: 'redo', icon: Redo2, shortcut: control('Y'), run: (editor) => editor.chain().focus().redo().run(), isPossible: (editor) => editor.can().redo() },
]
