import { ChevronsDownUp, ListCollapse, Minus, Quote } from 'lucide-react'
import { lineAfter } from './line-after'
import { type BlockTool, control, type Tool } from './tool'

export const quote: BlockTool = {
  name: 'quote',
  icon: Quote,
  shortcut: control('Shift+B'),
  run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  isPossible: (editor) => editor.can().toggleBlockquote(),
  isActive: (editor) => editor.isActive('blockquote'),
}

export const rule: BlockTool = { name: 'rule', icon: Minus, run: (editor) => editor.chain().focus().setHorizontalRule().run(), isPossible: (editor) => editor.can().setHorizontalRule() }

export const details: BlockTool = {
  name: 'details',
  icon: ListCollapse,
  run: (editor) => editor.chain().focus().setDetails().command(lineAfter).run(),
  isPossible: (editor) => !editor.isActive('details') && editor.can().setDetails(),
}

export const unwrapDetails: Tool = { name: 'unwrapDetails', icon: ChevronsDownUp, run: (editor) => editor.chain().focus().unsetDetails().run(), isPossible: (editor) => editor.isActive('details') }
