import { Fragment, Mark, type Node, type NodeType } from '@tiptap/pm/model'
import { fitAttributes, fitMark } from './fit-attributes'
import { paperSchema } from './paper-schema'
import type { AnyPaperNode, PaperText } from './paper-text'

/** Text that is nested deeper than this was not made in an editor. */
const deepest = 40

/**
 * Makes a paper of anything that looks like one: unknown nodes give their words, what stands in a wrong place gets what should be around it or goes
 * up, unknown attributes and marks are dropped, and what must be there is added. What is a paper already stays as it is.
 */
export const fitPaper = (text: { content?: readonly AnyPaperNode[] }): PaperText => fitNode(paperSchema.topNodeType, null, text.content ?? [], 0).toJSON() as PaperText

const fitNode = (type: NodeType, attrs: Record<string, unknown> | null, children: readonly AnyPaperNode[], depth: number): Node => {
  const place = new Placing(type)
  if (depth < deepest) for (const child of children) place.child(child, depth + 1)
  return type.create(attrs, place.done())
}

/** Fills one node from left to right. */
class Placing {
  readonly #nodes: Node[] = []
  #match
  /** Loose words that follow each other share one paragraph. */
  #loose: { wrapping: readonly NodeType[]; nodes: Node[] } | null = null

  constructor(readonly type: NodeType) {
    this.#match = type.contentMatch
  }

  child(child: AnyPaperNode, depth: number): void {
    if (depth > deepest) return
    const type = Object.hasOwn(paperSchema.nodes, child.type) && child.type !== 'doc' ? paperSchema.nodes[child.type] : undefined
    if (type?.isText) return this.#words(child)
    if (!type?.isInline) this.#endLoose()
    const attrs = type ? fitAttributes(child.type, { ...child.attrs }) : undefined
    if (!type || attrs === undefined || !this.#takes(type)) return this.#children(child, depth)
    this.#put(fitNode(type, attrs, child.content ?? [], depth))
  }

  done(): Fragment {
    this.#endLoose()
    const missing = this.#match.fillBefore(Fragment.empty, true)
    return Fragment.fromArray([...this.#nodes, ...(missing?.content ?? [])])
  }

  #words({ text, marks }: AnyPaperNode): void {
    if (typeof text !== 'string' || text === '' || !this.#takes(paperSchema.nodes.text!)) return
    const kept = (marks ?? []).flatMap((mark) => fitMark(mark) ?? []).map(({ type, attrs }) => paperSchema.mark(type, attrs))
    this.#put(paperSchema.text(text, kept.reduce((set, mark) => mark.addToSet(set), Mark.none)))
  }

  /** What cannot stand here gives what is in it; a block among words is a line of its own. */
  #children(child: AnyPaperNode, depth: number): void {
    if (child.type === 'mention' && child.attrs && 'label' in child.attrs) return this.#words({ type: 'text', text: child.attrs.label as string })
    for (const deeper of child.content ?? []) this.child(deeper, depth + 1)
    this.#endLoose()
  }

  #takes(type: NodeType): boolean {
    if (this.#match.matchType(type) || this.#filler(type)) return true
    return this.#match.findWrapping(type) !== null
  }

  #filler = (type: NodeType): Fragment | null => (type.isInline ? null : this.#match.fillBefore(Fragment.from(type.createAndFill())))

  #put(node: Node): void {
    if (node.isInline && !this.type.inlineContent) return this.#putLoose(node)
    this.#endLoose()
    if (!this.#match.matchType(node.type)) {
      const missing = this.#filler(node.type)
      if (!missing) return this.#putWrapped(node)
      missing.forEach((filled) => this.#push(filled))
    }
    this.#push(node)
  }

  #putWrapped(node: Node): void {
    const wrapping = this.#match.findWrapping(node.type) ?? []
    const wrapped = wrap(wrapping, node)
    const before = this.#nodes.at(-1)
    const together = before?.type === wrapped.type ? before.content.append(wrapped.content) : null
    // One row after another: together they are one table, not two.
    if (before && together && before.type.validContent(together)) this.#nodes[this.#nodes.length - 1] = before.copy(together)
    else this.#push(wrapped)
  }

  #putLoose(node: Node): void {
    const wrapping = this.#match.findWrapping(node.type)
    if (!this.#loose && wrapping?.length) this.#loose = { wrapping, nodes: [] }
    this.#loose?.nodes.push(node)
  }

  #endLoose(): void {
    const loose = this.#loose
    this.#loose = null
    if (loose) this.#push(wrap(loose.wrapping.slice(0, -1), loose.wrapping.at(-1)!.create(null, Fragment.fromArray(loose.nodes))))
  }

  #push(node: Node): void {
    this.#nodes.push(node)
    this.#match = this.#match.matchType(node.type)!
  }
}

const wrap = (wrapping: readonly NodeType[], node: Node): Node => wrapping.reduceRight((inner, type) => type.createAndFill(null, inner) ?? inner, node)
