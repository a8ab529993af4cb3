import { createLucideIcon } from 'lucide-react'

/** A row or column, and what happens beside or to it: no two of them look the same. */
export const RowBefore = createLucideIcon('row-before', [
  ['rect', { x: 3, y: 13, width: 18, height: 8, rx: 1.5, key: 'row' }],
  ['path', { d: 'M12 2v7M8.5 5.5h7', key: 'plus' }],
])
export const RowAfter = createLucideIcon('row-after', [
  ['rect', { x: 3, y: 3, width: 18, height: 8, rx: 1.5, key: 'row' }],
  ['path', { d: 'M12 15v7M8.5 18.5h7', key: 'plus' }],
])
export const ColumnBefore = createLucideIcon('column-before', [
  ['rect', { x: 13, y: 3, width: 8, height: 18, rx: 1.5, key: 'column' }],
  ['path', { d: 'M2 12h7M5.5 8.5v7', key: 'plus' }],
])
export const ColumnAfter = createLucideIcon('column-after', [
  ['rect', { x: 3, y: 3, width: 8, height: 18, rx: 1.5, key: 'column' }],
  ['path', { d: 'M15 12h7M18.5 8.5v7', key: 'plus' }],
])
export const DeleteRow = createLucideIcon('delete-row', [
  ['rect', { x: 2, y: 7, width: 20, height: 10, rx: 1.5, key: 'row' }],
  ['path', { d: 'm10 10 4 4m0-4-4 4', key: 'cross' }],
])
export const DeleteColumn = createLucideIcon('delete-column', [
  ['rect', { x: 7, y: 2, width: 10, height: 20, rx: 1.5, key: 'column' }],
  ['path', { d: 'm10 10 4 4m0-4-4 4', key: 'cross' }],
])
