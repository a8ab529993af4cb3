import type { Editor } from '@tiptap/core'
import { ImagePlus, PenLine, Trash2 } from 'lucide-react'
import { askDesk } from '../dialogs/ask-desk'
import type { BlockTool, Tool } from './tool'

const isPicture = (editor: Editor): boolean => editor.isActive('image')

export const picture: BlockTool = { name: 'picture', icon: ImagePlus, run: (editor) => askDesk(editor, { name: 'choosePicture' }), isPossible: (editor) => editor.isEditable }

export const pictureTools: Tool[] = [
  { name: 'describePicture', icon: PenLine, run: (editor) => askDesk(editor, { name: 'describePicture' }), isPossible: isPicture },
  { name: 'deletePicture', icon: Trash2, run: (editor) => editor.chain().focus().deleteSelection().run(), isPossible: isPicture },
]
