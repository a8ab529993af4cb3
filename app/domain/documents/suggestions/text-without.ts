import * as Y from 'yjs'
import { textField } from '../document'
import { isWellFormed, type Run, settled, suggestionsOn } from './suggestion'

/**
 * A shared text as it would stand without the suggestions of one person: those of others are in it. Kept per part of the text, so that after a change only
 * what changed is read again.
 */
export class TextWithout {
  readonly #known = new Map<unknown, string>()
  /** Every suggestion of the person as it is signed, by the words of the signature. */
  readonly #signed = new Map<Y.XmlText, Set<string>>()

  constructor(
    readonly document: Y.Doc,
    readonly personId: string,
  ) {
    document.on('afterTransaction', ({ changedParentTypes }: Y.Transaction) => {
      for (const type of changedParentTypes.keys()) this.#known.delete(type)
    })
  }

  get text(): string {
    return this.#read(this.document.getXmlFragment(textField))
  }

  /** How the person's own suggestions are signed, each signature once, as JSON: name and organisation, and a fault when it could not be undone. */
  get signatures(): Set<string> {
    return new Set([...this.#signed].flatMap(([text, signatures]) => (text._item?.deleted ? [] : [...signatures])))
  }

  #read(type: Y.XmlFragment | Y.XmlText): string {
    const known = this.#known.get(type)
    if (known !== undefined) return known
    const made = type instanceof Y.XmlText ? this.#words(type) : this.#element(type)
    this.#known.set(type, made)
    return made
  }

  #element(type: Y.XmlFragment): string {
    const inside = type.toArray().map((child) => (child instanceof Y.XmlText || child instanceof Y.XmlElement ? this.#read(child) : ''))
    if (!(type instanceof Y.XmlElement)) return inside.join('')
    const attributes = Object.entries(type.getAttributes() as Record<string, unknown>).sort(([one], [other]) => (one < other ? -1 : 1))
    return `<${type.nodeName} ${JSON.stringify(attributes)}>${inside.join('')}</>`
  }

  #words(text: Y.XmlText): string {
    const signatures = new Set<string>()
    const isOwn = ({ personId }: { personId: string }): boolean => personId === this.personId
    const pieces: { words: unknown; marks: string }[] = []
    for (const run of text.toDelta() as Run[]) {
      for (const mark of suggestionsOn(run)) if (isOwn(mark.attrs)) signatures.add(signatureOf(run, mark))
      const changes = settled(run, 'reject', isOwn)
      if (!changes) continue
      const marks = marksOf({ ...run.attributes, ...changes })
      const last = pieces.at(-1)
      if (last && last.marks === marks && typeof last.words === 'string' && typeof run.insert === 'string') last.words += run.insert
      else pieces.push({ words: run.insert, marks })
    }
    this.#signed.set(text, signatures)
    return pieces.map(({ words, marks }) => `${JSON.stringify(words)}${marks}`).join('')
  }
}

const marksOf = (attributes: Record<string, unknown>): string => {
  const marks = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined)
  return marks.length === 0 ? '' : JSON.stringify(marks.sort(([one], [other]) => (one < other ? -1 : 1)))
}

const signatureOf = (run: Run, mark: ReturnType<typeof suggestionsOn>[number]): string => {
  const { id, name, organisation, at, attrName } = mark.attrs
  if (mark.kind !== 'modification') return JSON.stringify([name, organisation, null, id, at])
  return JSON.stringify([name, organisation, isWellFormed(run, mark) ? null : 'fault', id, at, attrName])
}
