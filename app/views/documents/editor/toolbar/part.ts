import type { Editor } from '@tiptap/core'
import type { LucideIcon } from 'lucide-react'
import type { editor as words } from '~/locales/nl/editor'
import type { Tool, ToolName } from '../tools/tool'

/** A button with a list of tools behind it. */
export interface MenuPart {
  name: 'style' | 'insert' | 'more'
  icon?: LucideIcon
  sets: { label?: keyof typeof words.bar; tools: readonly Tool[] }[]
  /** One of them holds: the button shows which. */
  isChoice?: boolean
}

export type Part = Tool | MenuPart

export interface Group {
  label?: keyof typeof words.group
  parts: Part[]
  /** The names stand beside the signs, where there is room. */
  hasWords?: boolean
}

export const isMenu = (part: Part): part is MenuPart => 'sets' in part

/** How a part stands now: where writing has ended only what changes nothing can still be used. `chosen`: of a menu with a choice. */
export interface PartState {
  isPossible: boolean
  isActive: boolean
  chosen: ToolName | null
}

export const stateOf = (part: Part, editor: Editor | null): PartState => {
  if (!editor) return { isPossible: false, isActive: false, chosen: null }
  if (!isMenu(part)) return { isPossible: (editor.isEditable || part.isReading === true) && part.isPossible(editor), isActive: part.isActive?.(editor) ?? false, chosen: null }
  const chosen = part.isChoice ? part.sets.flatMap(({ tools }) => tools).find((tool) => tool.isActive?.(editor))?.name : undefined
  return { isPossible: editor.isEditable, isActive: false, chosen: chosen ?? null }
}
