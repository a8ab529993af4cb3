import type { EditorState } from '@tiptap/pm/state'
import { around } from '../tools/around'
import { articleTools } from '../tools/article'
import { unwrapDetails } from '../tools/blocks'
import { calloutKindTools, unwrapCallout } from '../tools/callout'
import { linkTools } from '../tools/link'
import { pictureTools } from '../tools/picture'
import { columnTools, deleteTable, headerRow, rowTools } from '../tools/table'
import type { Group } from './part'

export type Context = 'table' | 'callout' | 'article' | 'details' | 'picture' | 'link'

const blocks: Record<string, Context> = { table: 'table', callout: 'callout', article: 'article', details: 'details', image: 'picture' }

/** What the caret is in that has tools of its own: the innermost. */
export const contextOf = (state: EditorState): Context | null => {
  const { link } = state.schema.marks
  const { from, to, empty, $from } = state.selection
  if (link && (empty ? link.isInSet($from.marks()) : state.doc.rangeHasMark(from, to, link))) return 'link'
  const found = around(state, ...Object.keys(blocks))
  return found && (blocks[found.node.type.name] ?? null)
}

export const contextTools: Record<Context, Group[]> = {
  table: [{ label: 'row', parts: rowTools }, { label: 'column', parts: columnTools }, { parts: [headerRow], hasWords: true }, { parts: [deleteTable] }],
  callout: [{ parts: calloutKindTools, hasWords: true }, { parts: [unwrapCallout] }],
  article: [{ parts: articleTools.slice(0, 1), hasWords: true }, { parts: articleTools.slice(1) }],
  details: [{ parts: [unwrapDetails], hasWords: true }],
  picture: [{ parts: pictureTools, hasWords: true }],
  link: [{ parts: linkTools, hasWords: true }],
}
