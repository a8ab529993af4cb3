import type { Node } from '@tiptap/pm/model'
import { countWords } from '../paper/paper-text'
import { eachLine, gap, lineWords, type Place, remembered } from './line'

const countLine = remembered((line) => countWords(lineWords(line).text))

/** How many words stand in a text. */
export const countIn = (doc: Node): number => {
  let sum = 0
  eachLine(doc, (line) => (sum += countLine(line)))
  return sum
}

/** How many words of a text stand within these stretches; of a line that is only partly in one, the part counts. */
export const countWithin = (doc: Node, stretches: readonly Place[]): number => {
  let sum = 0
  eachLine(doc, (line, at) => {
    for (const { from, to } of stretches) {
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, line.content.size)]
      if (start >= end) continue
      sum += start === 0 && end === line.content.size ? countLine(line) : countWords(line.textBetween(start, end, gap, ({ type, attrs }) => (type.name === 'mention' ? String(attrs.label) : gap)))
    }
  })
  return sum
}
