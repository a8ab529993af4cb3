import { diffArrays } from 'diff'
import { canonicalJson } from '~/core/canonical'
import type { PaperNode, PaperText } from '../paper/paper-text'

/** A place where the copy and the original changed the same blocks, each in another way. */
export interface Collision {
  base: PaperNode[]
  copy: PaperNode[]
  now: PaperNode[]
}

export type Choice = 'copy' | 'now'

/** Blocks that stand fast, or a place where somebody has to choose. */
export type MergePart = { kind: 'fast'; nodes: PaperNode[] } | ({ kind: 'collision' } & Collision)

/**
 * Brings a copy and what happened meanwhile in its original together, block by block: what only one of them changed is taken over, and what both added in the
 * same place stands there one after the other; where both changed the same blocks in another way they collide.
 */
export const merge = (base: PaperText, copy: PaperText, now: PaperText): MergePart[] => {
  const inCopy = kept(base.content, copy.content)
  const inNow = kept(base.content, now.content)
  const parts: MergePart[] = []
  let [atBase, atCopy, atNow] = [0, 0, 0]
  const between = (toBase: number, toCopy: number, toNow: number): void => {
    parts.push(...settle({ base: base.content.slice(atBase, toBase), copy: copy.content.slice(atCopy, toCopy), now: now.content.slice(atNow, toNow) }))
    ;[atBase, atCopy, atNow] = [toBase, toCopy, toNow]
  }
  for (let index = 0; index < base.content.length; index++) {
    const [left, right] = [inCopy.get(index), inNow.get(index)]
    if (left === undefined || right === undefined) continue
    between(index, left, right)
    parts.push({ kind: 'fast', nodes: [base.content[index]!] })
    ;[atBase, atCopy, atNow] = [index + 1, left + 1, right + 1]
  }
  between(base.content.length, copy.content.length, now.content.length)
  return parts
}

export const collisionsIn = (parts: readonly MergePart[]): Collision[] => parts.filter((part) => part.kind === 'collision')

/** The text, with a choice for each place where both changed it. */
export const mergedText = (parts: readonly MergePart[], choices: readonly Choice[]): PaperText => {
  let next = 0
  const content = parts.flatMap((part) => (part.kind === 'fast' ? part.nodes : part[choices[next++] ?? 'copy']))
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** Which block of the base stands unchanged where. */
const kept = (base: readonly PaperNode[], other: readonly PaperNode[]): Map<number, number> => {
  const found = new Map<number, number>()
  let [left, right] = [0, 0]
  for (const { added, removed, value } of diffArrays(base.map(keyOf), other.map(keyOf))) {
    if (!added && !removed) for (let index = 0; index < value.length; index++) found.set(left + index, right + index)
    if (!added) left += value.length
    if (!removed) right += value.length
  }
  return found
}

const settle = ({ base, copy, now }: Collision): MergePart[] => {
  if (isSame(copy, now) || isSame(copy, base)) return fast(now)
  if (isSame(now, base)) return fast(copy)
  // Both only added something here: nobody takes away what the other said.
  if (base.length === 0) return fast(around(now, copy, now) ?? around(copy, now, copy) ?? [...now, ...copy])
  // One of both only added around what the other changed.
  const added = around(base, now, copy) ?? around(base, copy, now)
  if (added) return fast(added)
  // As many blocks on all sides: each stands beside its own.
  if (base.length > 1 && base.length === copy.length && base.length === now.length) return base.flatMap((block, index) => settle({ base: [block], copy: [copy[index]!], now: [now[index]!] }))
  return [{ kind: 'collision', base, copy, now }]
}

/** What one side added before and after some blocks, which it left as they were, around how the other side has them; null when it does not have them. */
const around = (blocks: readonly PaperNode[], added: readonly PaperNode[], other: readonly PaperNode[]): PaperNode[] | null => {
  for (let at = 0; at + blocks.length <= added.length; at++)
    if (blocks.every((block, index) => keyOf(block) === keyOf(added[at + index]!))) return [...added.slice(0, at), ...other, ...added.slice(at + blocks.length)]
  return null
}

const fast = (nodes: PaperNode[]): MergePart[] => (nodes.length > 0 ? [{ kind: 'fast', nodes }] : [])

const isSame = (one: readonly PaperNode[], other: readonly PaperNode[]): boolean => one.length === other.length && one.every((node, index) => keyOf(node) === keyOf(other[index]!))

const keys = new WeakMap<PaperNode, string>()

/** What a block says, written once: it is put beside many others. */
const keyOf = (node: PaperNode): string => {
  const key = keys.get(node) ?? canonicalJson(node)
  keys.set(node, key)
  return key
}
