import type { Editor } from '@tiptap/core'
import { type LucideIcon, PanelTop, Table, Trash2 } from 'lucide-react'
import { around } from './around'
import { lineAfter } from './line-after'
import { ColumnAfter, ColumnBefore, DeleteColumn, DeleteRow, RowAfter, RowBefore } from './table-icons'
import type { BlockTool, Tool } from './tool'

const size = { rows: 3, cols: 3, withHeaderRow: true }

export const table: BlockTool = {
  name: 'table',
  icon: Table,
  run: (editor) => editor.chain().focus().insertTable(size).command(lineAfter).run(),
  isPossible: (editor) => !editor.isActive('table') && editor.can().insertTable(size),
}

const commands = {
  rowBefore: 'addRowBefore',
  rowAfter: 'addRowAfter',
  deleteRow: 'deleteRow',
  columnBefore: 'addColumnBefore',
  columnAfter: 'addColumnAfter',
  deleteColumn: 'deleteColumn',
  headerRow: 'toggleHeaderRow',
  deleteTable: 'deleteTable',
} as const

const inTable = (name: keyof typeof commands, icon: LucideIcon): Tool => ({
  name,
  icon,
  run: (editor) => editor.chain().focus()[commands[name]]().run(),
  isPossible: (editor) => editor.can()[commands[name]](),
})

const hasHeaderRow = (editor: Editor): boolean => {
  const first = around(editor.state, 'table')?.node.firstChild
  let isHeader = Boolean(first)
  first?.forEach((cell) => (isHeader &&= cell.type.name === 'tableHeader'))
  return isHeader
}

export const rowTools: Tool[] = [inTable('rowBefore', RowBefore), inTable('rowAfter', RowAfter), inTable('deleteRow', DeleteRow)]
export const columnTools: Tool[] = [inTable('columnBefore', ColumnBefore), inTable('columnAfter', ColumnAfter), inTable('deleteColumn', DeleteColumn)]
export const headerRow: Tool = { ...inTable('headerRow', PanelTop), isActive: hasHeaderRow }
export const deleteTable = inTable('deleteTable', Trash2)
