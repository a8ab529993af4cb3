import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { ArrowDown, ArrowUp, Scale, Section, Trash2 } from 'lucide-react'
import { around } from './around'
import { deleteAround } from './delete-around'
import type { BlockTool, Tool } from './tool'

const emptyArticle = { type: 'article', content: [{ type: 'articleTitle' }, { type: 'articleParagraph', content: [{ type: 'paragraph' }] }] }
const emptyParagraph = { type: 'articleParagraph', content: [{ type: 'paragraph' }] }

/** An article stands at the top of a paper only: it comes after the block one is in, or in the place of an empty line. */
const insertArticle = (editor: Editor): boolean => {
  const { $from } = editor.state.selection
  const [start, end] = [$from.before(1), $from.after(1)]
  const isEmptyLine = $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const from = isEmptyLine ? start : end
  return editor
    .chain()
    .insertContentAt({ from, to: end }, emptyArticle)
    .focus(from + 2)
    .run()
}

export const article: BlockTool = { name: 'article', icon: Scale, run: insertArticle, isPossible: (editor) => editor.isEditable && editor.state.selection.$from.depth > 0 }

/** After the § one is in, or as the last of the article. */
const addParagraph = (editor: Editor): boolean => {
  const found = around(editor.state, 'articleParagraph') ?? around(editor.state, 'article')
  if (!found) return false
  const isArticle = found.node.type.name === 'article'
  const at = found.at + found.node.nodeSize - (isArticle ? 1 : 0)
  return editor
    .chain()
    .insertContentAt(at, emptyParagraph)
    .focus(at + 2)
    .run()
}

const isInArticle = (editor: Editor): boolean => around(editor.state, 'article') !== null

export const articleParagraph: BlockTool = { name: 'articleParagraph', icon: Section, run: addParagraph, isPossible: isInArticle }

/** What stands beside the article at the top of the paper. */
const neighbour = (editor: Editor, step: 1 | -1) => {
  const found = around(editor.state, 'article')
  if (!found) return null
  const $at = editor.state.doc.resolve(found.at)
  const node = editor.state.doc.maybeChild($at.index() + step)
  return node ? { found, node } : null
}

/** Changes places with its neighbour; the caret moves along. */
const move = (editor: Editor, step: 1 | -1): boolean => {
  const beside = neighbour(editor, step)
  if (!beside) return false
  const { found, node } = beside
  const to = step === 1 ? found.at + node.nodeSize : found.at - node.nodeSize
  return editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const offset = state.selection.from - found.at
      tr.delete(found.at, found.at + found.node.nodeSize).insert(to, found.node)
      tr.setSelection(TextSelection.near(tr.doc.resolve(to + offset))).scrollIntoView()
      return true
    })
    .run()
}

export const articleTools: Tool[] = [
  { name: 'addParagraph', icon: Section, run: addParagraph, isPossible: isInArticle },
  { name: 'articleUp', icon: ArrowUp, run: (editor) => move(editor, -1), isPossible: (editor) => neighbour(editor, -1) !== null },
  { name: 'articleDown', icon: ArrowDown, run: (editor) => move(editor, 1), isPossible: (editor) => neighbour(editor, 1) !== null },
  { name: 'deleteArticle', icon: Trash2, run: (editor) => deleteAround(editor, 'article'), isPossible: isInArticle },
]
