import type { Editor } from '@tiptap/core'
import { Gavel, Info, Lightbulb, type LucideIcon, SquareX, TriangleAlert } from 'lucide-react'
import type { CalloutKind } from '~/domain/documents/paper/paper-text'
import { around } from './around'
import { unwrapAround } from './delete-around'
import { lineAfter } from './line-after'
import type { BlockTool, Tool } from './tool'

const icons: Record<CalloutKind, LucideIcon> = { info: Info, warning: TriangleAlert, decision: Gavel, tip: Lightbulb }

/** In a callout: makes it one of this kind. Elsewhere: puts one around the chosen blocks. */
const callout = (editor: Editor, kind: CalloutKind): boolean =>
  around(editor.state, 'callout') ? editor.chain().focus().updateAttributes('callout', { kind }).run() : editor.chain().focus().wrapIn('callout', { kind }).command(lineAfter).run()

const block = (kind: CalloutKind): BlockTool => ({
  name: kind,
  icon: icons[kind],
  run: (editor) => callout(editor, kind),
  isPossible: (editor) => editor.isActive('callout') || editor.can().wrapIn('callout', { kind }),
  isActive: (editor) => editor.isActive('callout', { kind }),
})

export const callouts: BlockTool[] = [block('info'), block('warning'), block('decision'), block('tip')]

const short = { info: 'kindInfo', warning: 'kindWarning', decision: 'kindDecision', tip: 'kindTip' } as const

/** The same, when one is in a callout. */
export const calloutKindTools: Tool[] = callouts.map((tool) => ({ ...tool, name: short[tool.name as CalloutKind] }))

export const unwrapCallout: Tool = { name: 'unwrapCallout', icon: SquareX, run: (editor) => unwrapAround(editor, 'callout'), isPossible: (editor) => editor.isActive('callout') }
