import * as Y from 'yjs'

/** A run of words of the shared text, and where it begins in the whole. */
interface Run {
  type: Y.XmlText
  at: number
  length: number
}

/** A shared text as one string, and the way back from every sign in it to the shared text. */
export interface SharedWords {
  text: string
  runs: Run[]
}

/** Blocks end in a new line. What stands in a line without being words (a mention, a line break) is there too, but nothing is anchored in it. */
export const sharedWords = (fragment: Y.XmlFragment): SharedWords => {
  const runs: Run[] = []
  let text = ''
  const walk = (parent: Y.XmlFragment): void => {
    let holdsWords = false
    for (const child of parent.toArray()) {
      if (child instanceof Y.XmlText) {
        const words = plainWords(child)
        runs.push({ type: child, at: text.length, length: words.length })
        text += words
        holdsWords = true
      } else if (child instanceof Y.XmlElement) {
        const inLine = inLineWords(child)
        if (inLine === null) walk(child)
        else text += inLine
      }
    }
    if (holdsWords) text += '\n'
  }
  walk(fragment)
  return { text, runs }
}

/** As Yjs counts: whatever is no word counts as one sign. */
const plainWords = (type: Y.XmlText): string => (type.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc')).join('')

const inLineWords = (element: Y.XmlElement): string | null => {
  if (element.nodeName === 'hardBreak') return '\n'
  if (element.nodeName === 'mention') return String(element.getAttribute('label') ?? '')
  return null
}
