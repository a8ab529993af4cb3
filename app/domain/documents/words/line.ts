import type { Node } from '@tiptap/pm/model'

/** A stretch of a text: where it begins and ends in it. */
export interface Place {
  from: number
  to: number
}

/** Stands among the words of a line for what is no word, such as a line break. */
export const gap = '\uFFFC'

/** The words of one line as they are read. */
export interface LineWords {
  text: string
  /** Names that are mentioned stand in the text as one sign, however long they are: where they begin among the words, and how long they are read. */
  names: { start: number; length: number }[]
  /** Words that somebody suggests to take away. */
  going: Place[]
}

/** Every line of words in a text (a paragraph, a heading, a cell…), with the place of its first sign. */
export const eachLine = (doc: Node, visit: (line: Node, at: number) => void): void =>
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    visit(node, at + 1)
    return false
  })

/** What `read` says of a line is remembered for as long as that line stays as it is: after a keystroke only one is read again. */
export const remembered = <Read>(read: (line: Node) => Read): ((line: Node) => Read) => {
  const known = new WeakMap<Node, { read: Read }>()
  return (line) => {
    const found = known.get(line) ?? { read: read(line) }
    known.set(line, found)
    return found.read
  }
}

export const lineWords = remembered((line): LineWords => {
  const words: LineWords = { text: '', names: [], going: [] }
  line.forEach((node) => {
    const start = words.text.length
    const isName = node.type.name === 'mention'
    words.text += node.isText ? node.text! : isName ? String(node.attrs.label) : gap
    if (isName) words.names.push({ start, length: words.text.length - start })
    if (node.marks.some(({ type }) => type.name === 'deletion')) words.going.push({ from: start, to: words.text.length })
  })
  return words
})

/** Where a stretch of the words of a line stands in the line itself. A part of a name is the whole of it. */
export const placeInLine = ({ names }: LineWords, { from, to }: Place): Place => ({ from: offsetOf(names, from, 0), to: offsetOf(names, to, 1) })

const offsetOf = (names: LineWords['names'], index: number, within: 0 | 1): number =>
  names.reduce((offset, { start, length }) => (index >= start + length ? offset - length + 1 : index > start ? offset - (index - start) + within : offset), index)
