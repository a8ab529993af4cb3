import type { Editor } from '@tiptap/core'
import type { LucideIcon } from 'lucide-react'
import type { editor as words } from '~/locales/nl/editor'

export type ToolName = keyof typeof words.tools

/** A key to press, as it is shown and as assistive technology reads it. */
export interface Shortcut {
  shown: string
  spoken: string
}

/** One thing to do with the text. Its name is `editor:tools.<name>`. */
export interface Tool<Name extends ToolName = ToolName> {
  name: Name
  icon: LucideIcon
  shortcut?: Shortcut
  run: (editor: Editor) => void
  isPossible: (editor: Editor) => boolean
  isActive?: (editor: Editor) => boolean
  /** It changes nothing in the text. */
  isReading?: true
}

/** A tool that makes a block, which the slash menu finds by other words too. */
export type BlockTool = Tool<keyof typeof words.also>

export const control = (key: string): Shortcut => ({ shown: `Ctrl + ${key.replaceAll('+', ' + ')}`, spoken: `Control+${key} Meta+${key}` })
