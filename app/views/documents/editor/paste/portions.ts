import { Fragment, type Node, Slice } from '@tiptap/pm/model'

/** With fewer blocks than this a text goes in at once: nobody notices. */
const many = 100
/** So many blocks go in with the first step. */
const first = 20

export interface Portioned {
  /** The beginning and the last block: what stands around the caret closes around them as around the whole. */
  ends: Slice
  /** After this one comes the rest. */
  before: Node
  rest: Node[]
}

/** A pasted text of many blocks, to be put in bit by bit. Blocks stay whole: a list, a table. */
export const inPortions = ({ content, openStart, openEnd }: Slice): Portioned | null => {
  if (content.childCount < many) return null
  const blocks = [...content.content]
  return { ends: new Slice(Fragment.from([...blocks.slice(0, first), blocks.at(-1)!]), openStart, openEnd), before: blocks[first - 1]!, rest: blocks.slice(first, -1) }
}

/** How long one portion may keep the page busy (ms): nobody feels it while they type. */
const wanted = 80
/** Each portion costs what looking through the whole text costs: on a busy computer smaller ones would only take longer in all. */
const [smallest, largest] = [8_000, 60_000]

/** How much to put in at a time (signs), by how long it took: a phone takes less than a computer, and an empty text more than a long one. */
export const pace = () => {
  let size = 4_000
  return {
    take: (blocks: readonly Node[]): Node[] => {
      let sum = 0
      const end = blocks.findIndex(({ nodeSize }) => (sum += nodeSize) >= size)
      return blocks.slice(0, end < 0 ? blocks.length : end + 1)
    },
    took: (milliseconds: number): void => {
      size = Math.min(largest, Math.max(smallest, size * Math.min(2, Math.max(0.5, wanted / milliseconds))))
    },
  }
}
