import { diffArrays } from 'diff'
import { canonicalJson } from '~/core/canonical'
import type { AnyPaperNode, PaperNode, PaperText } from '../paper/paper-text'
import { type Change, marked, words } from './marked-words'

/** What stands at one place: the same in both, only in one of them, or changed inside. Each side has its own words marked; `merged` has both. */
export type ComparedRow =
  | { kind: 'same'; node: PaperNode }
  | { kind: 'inserted'; after: PaperNode }
  | { kind: 'deleted'; before: PaperNode }
  | { kind: 'changed'; before: PaperNode; after: PaperNode; merged: PaperNode }

/**
 * Compares two texts, block by block and word by word, with everything that belongs to a block: a heading of another level, a box that was ticked or a cell
 * that spans two columns counts as a change. What was moved is shown as taken away in one place and added in the other.
 */
export const compare = (before: PaperText, after: PaperText): ComparedRow[] =>
  aligned(before.content, after.content).map((pair): ComparedRow => {
    if (pair.kind === 'same') return { kind: 'same', node: pair.after as PaperNode }
    if (pair.kind === 'inserted') return { kind: 'inserted', after: wholly(pair.after, 'insertion') as PaperNode }
    if (pair.kind === 'deleted') return { kind: 'deleted', before: wholly(pair.before, 'deletion') as PaperNode }
    const inside = between(pair.before, pair.after)
    return { kind: 'changed', before: inside.before as PaperNode, after: inside.after as PaperNode, merged: inside.merged as PaperNode }
  })

/** The two texts that rows come from, each with its own words marked. */
export const sidesOf = (rows: readonly ComparedRow[]): { before: PaperNode[]; after: PaperNode[] } => ({
  before: rows.flatMap((row) => (row.kind === 'same' ? [row.node] : row.kind === 'inserted' ? [] : [row.before])),
  after: rows.flatMap((row) => (row.kind === 'same' ? [row.node] : row.kind === 'deleted' ? [] : [row.after])),
})

/** Whether anything differs. */
export const isChanged = (rows: readonly ComparedRow[]): boolean => rows.some(({ kind }) => kind !== 'same')

type Pair =
  | { kind: 'same'; before: AnyPaperNode; after: AnyPaperNode }
  | { kind: 'changed'; before: AnyPaperNode; after: AnyPaperNode }
  | { kind: 'inserted'; after: AnyPaperNode }
  | { kind: 'deleted'; before: AnyPaperNode }

/** Which node of one side stands where on the other: the longest common row, and between its members those that are alike. */
const aligned = (before: readonly AnyPaperNode[], after: readonly AnyPaperNode[]): Pair[] => {
  const pairs: Pair[] = []
  let [gone, come]: [AnyPaperNode[], AnyPaperNode[]] = [[], []]
  let [left, right] = [0, 0]
  const settle = (): void => {
    pairs.push(...alike(gone, come))
    ;[gone, come] = [[], []]
  }
  for (const { added, removed, value } of diffArrays(before.map(canonicalJson), after.map(canonicalJson))) {
    if (removed) gone.push(...before.slice(left, (left += value.length)))
    else if (added) come.push(...after.slice(right, (right += value.length)))
    else {
      settle()
      for (let index = 0; index < value.length; index++) pairs.push({ kind: 'same', before: before[left++]!, after: after[right++]! })
    }
  }
  settle()
  return pairs
}

/** Pairs what was taken away with what came in its place, in their order, when most of it is still there. */
const alike = (gone: readonly AnyPaperNode[], come: readonly AnyPaperNode[]): Pair[] => {
  const pairs: Pair[] = []
  let next = 0
  for (const before of gone) {
    const found = come.findIndex((after, index) => index >= next && isAlike(before, after))
    if (found === -1) pairs.push({ kind: 'deleted', before })
    else {
      pairs.push(...come.slice(next, found).map((after): Pair => ({ kind: 'inserted', after })), { kind: 'changed', before, after: come[found]! })
      next = found + 1
    }
  }
  return [...pairs, ...come.slice(next).map((after): Pair => ({ kind: 'inserted', after }))]
}

/** How much of the words must be shared. */
const enough = 0.4

const isAlike = (before: AnyPaperNode, after: AnyPaperNode): boolean => {
  if (before.type !== after.type || canonicalJson(before.attrs ?? {}) !== canonicalJson(after.attrs ?? {})) return false
  const [some, others] = [words(before), words(after)]
  if (some.length === 0 || others.length === 0) return some.length === others.length
  const known = new Set(others)
  return some.filter((word) => known.has(word)).length >= enough * Math.max(some.length, others.length)
}

interface Inside {
  before: AnyPaperNode
  after: AnyPaperNode
  merged: AnyPaperNode
}

const between = (before: AnyPaperNode, after: AnyPaperNode): Inside => {
  if (isLine(before) || isLine(after)) {
    const line = betweenLines(before.content ?? [], after.content ?? [])
    return { before: { ...before, content: line.before }, after: { ...after, content: line.after }, merged: { ...after, content: line.merged } }
  }
  const sides = aligned(before.content ?? [], after.content ?? []).map((pair): { before: AnyPaperNode[]; after: AnyPaperNode[]; merged: AnyPaperNode[] } => {
    if (pair.kind === 'same') return { before: [pair.before], after: [pair.after], merged: [pair.after] }
    if (pair.kind === 'changed') {
      const inside = between(pair.before, pair.after)
      return { before: [inside.before], after: [inside.after], merged: [inside.merged] }
    }
    if (pair.kind === 'inserted') return { before: [], after: [wholly(pair.after, 'insertion')], merged: [wholly(pair.after, 'insertion')] }
    return { before: [wholly(pair.before, 'deletion')], after: [], merged: [wholly(pair.before, 'deletion')] }
  })
  const side = (name: 'before' | 'after' | 'merged') => sides.flatMap((one) => one[name])
  return { before: { ...before, content: side('before') }, after: { ...after, content: side('after') }, merged: { ...after, content: side('merged') } }
}

const isInline = ({ type }: AnyPaperNode): boolean => type === 'text' || type === 'hardBreak' || type === 'mention'
const isLine = ({ content }: AnyPaperNode): boolean => content?.some(isInline) ?? false

/** A line word by word. */
const betweenLines = (before: readonly AnyPaperNode[], after: readonly AnyPaperNode[]) => {
  const [olds, news] = [before.flatMap(pieces), after.flatMap(pieces)]
  const sides: { before: AnyPaperNode[]; after: AnyPaperNode[]; merged: AnyPaperNode[] } = { before: [], after: [], merged: [] }
  let [left, right] = [0, 0]
  for (const { added, removed, value } of diffArrays(olds.map(canonicalJson), news.map(canonicalJson))) {
    if (removed) {
      const gone = olds.slice(left, (left += value.length)).map((piece) => marked(piece, 'deletion'))
      sides.before.push(...gone)
      sides.merged.push(...gone)
    } else if (added) {
      const come = news.slice(right, (right += value.length)).map((piece) => marked(piece, 'insertion'))
      sides.after.push(...come)
      sides.merged.push(...come)
    } else {
      const kept = news.slice(right, (right += value.length))
      left += value.length
      sides.before.push(...kept)
      sides.after.push(...kept)
      sides.merged.push(...kept)
    }
  }
  return { before: joined(sides.before), after: joined(sides.after), merged: joined(sides.merged) }
}

/** A text as words and what stands between them, each with the marks of the whole. */
const pieces = (node: AnyPaperNode): AnyPaperNode[] => (node.type === 'text' ? (node.text ?? '').split(/(?<=\s)|(?=\s)/).map((text) => ({ ...node, text })) : [node])

/** Neighbours with the same marks are one text again. */
const joined = (parts: readonly AnyPaperNode[]): AnyPaperNode[] =>
  parts.reduce<AnyPaperNode[]>((line, part) => {
    const last = line.at(-1)
    if (last?.type === 'text' && part.type === 'text' && canonicalJson(last.marks ?? []) === canonicalJson(part.marks ?? [])) return [...line.slice(0, -1), { ...last, text: `${last.text ?? ''}${part.text ?? ''}` }]
    return [...line, part]
  }, [])

/** A node of which every word was added or taken away. */
const wholly = (node: AnyPaperNode, change: Change): AnyPaperNode => {
  if (node.type === 'text') return marked(node, change)
  return node.content ? { ...node, content: node.content.map((child) => wholly(child, change)) } : node
}
