import { type AgendaNode, childrenOf } from './agenda'

/** Where an item stands: under which parent (null: the top), and at which place there, counted from 0. */
export type Placement = AgendaNode

export type MoveRefusal = 'agenda:refusal.tooDeep' | 'agenda:refusal.underItself' | 'agenda:refusal.noParent'

/** Why an item cannot stand under a parent, or null when it can. */
export const moveRefusal = (items: readonly AgendaNode[], itemId: string, parentId: string | null): MoveRefusal | null => {
  if (parentId === null) return null
  if (parentId === itemId) return 'agenda:refusal.underItself'
  const parent = items.find((item) => item.id === parentId)
  if (!parent) return 'agenda:refusal.noParent'
  return parent.parentId !== null || items.some((item) => item.parentId === itemId) ? 'agenda:refusal.tooDeep' : null
}

/**
 * Puts an item under a parent at a place, which is kept within the list.
 * @returns the items whose placement changes, the moved one and the siblings that make or leave room.
 */
export const moveTo = (items: readonly AgendaNode[], itemId: string, parentId: string | null, position: number): Placement[] => {
  const staying = items.filter((item) => item.id !== itemId)
  const siblings = childrenOf(staying, parentId).map((item) => item.id)
  const place = Math.min(Math.max(position, 0), siblings.length)
  const there = [...siblings.slice(0, place), itemId, ...siblings.slice(place)].map((id, index) => ({ id, parentId, position: index }))
  const from = items.find((item) => item.id === itemId)?.parentId ?? null
  const left = from === parentId ? [] : childrenOf(staying, from).map(({ id }, index) => ({ id, parentId: from, position: index }))
  const before = new Map(items.map((item) => [item.id, item]))
  return [...there, ...left].filter((item) => {
    const was = before.get(item.id)
    return was?.position !== item.position || was.parentId !== item.parentId
  })
}

/** The places of the siblings that stay when an item leaves. */
export const closeGap = (items: readonly AgendaNode[], itemId: string): Placement[] => {
  const parentId = items.find((item) => item.id === itemId)?.parentId ?? null
  return childrenOf(items.filter((item) => item.id !== itemId), parentId)
    .map((item, position) => ({ id: item.id, parentId, position, was: item.position }))
    .filter((item) => item.was !== item.position)
    .map(({ id, position }) => ({ id, parentId, position }))
}
