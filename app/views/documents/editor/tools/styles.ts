import { Heading1, Heading2, Heading3, type LucideIcon, Pilcrow } from 'lucide-react'
import { type BlockTool, control } from './tool'

type Level = 2 | 3 | 4

const style = (name: 'heading' | 'subheading' | 'smallHeading', icon: LucideIcon, level: Level): BlockTool => ({
  name,
  icon,
  shortcut: control(`Alt+${level}`),
  run: (editor) => editor.chain().focus().setHeading({ level }).run(),
  isPossible: (editor) => editor.can().setHeading({ level }),
  isActive: (editor) => editor.isActive('heading', { level }),
})

const paragraph: BlockTool = {
  name: 'paragraph',
  icon: Pilcrow,
  shortcut: control('Alt+0'),
  run: (editor) => editor.chain().focus().setParagraph().run(),
  isPossible: (editor) => editor.can().setParagraph(),
  isActive: (editor) => editor.isActive('paragraph'),
}

/** The first level is that of the page, in minutes the second that of an item. */
export const paperStyles: BlockTool[] = [paragraph, style('heading', Heading1, 2), style('subheading', Heading2, 3), style('smallHeading', Heading3, 4)]
export const minutesStyles: BlockTool[] = [paragraph, style('heading', Heading1, 3), style('subheading', Heading2, 4)]
