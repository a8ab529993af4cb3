import * as Y from 'yjs'
import { TextWithout } from './text-without'

interface Suggester {
  personId: string
  name: string
  organisation: string
}

/** Says that an update only suggests. Only a judge makes one. */
export class OnlySuggests {
  readonly #isJudged = true
  static isOne = (value: unknown): value is OnlySuggests => value instanceof OnlySuggests && value.#isJudged
}

/**
 * Tries what somebody types who may suggest but not write, on a copy of the text (promise D3): without their own suggestions it must stay exactly as it was,
 * with everybody else's suggestions in it, and whatever they add must carry their own name and be written so that it can be undone.
 */
export class SuggestionJudge {
  readonly #copy = new Y.Doc()
  readonly #without: TextWithout
  #text = ''
  #signatures = new Set<string>()
  #isBehind = true
  readonly #follow = (update: Uint8Array): void => this.#learn(update)

  constructor(
    readonly original: Y.Doc,
    readonly suggester: Suggester,
  ) {
    Y.applyUpdate(this.#copy, Y.encodeStateAsUpdate(original))
    this.#without = new TextWithout(this.#copy, suggester.personId)
    original.on('update', this.#follow)
  }

  /** @returns proof that the update only suggests, or null. After a null the judge is of no more use: its copy holds what was refused. */
  judge(update: Uint8Array): OnlySuggests | null {
    this.#catchUp()
    Y.applyUpdate(this.#copy, update)
    // What waits for something that is not there yet would take effect later, unseen.
    if (this.#copy.store.pendingStructs || this.#copy.store.pendingDs) return null
    const [text, signatures] = [this.#without.text, this.#without.signatures]
    if (text !== this.#text || ![...signatures].every((signature) => this.#signatures.has(signature) || this.#isOwn(signature))) return null
    this.#signatures = signatures
    return new OnlySuggests()
  }

  stop(): void {
    this.original.off('update', this.#follow)
    this.#copy.destroy()
  }

  #learn(update: Uint8Array): void {
    Y.applyUpdate(this.#copy, update)
    this.#isBehind = true
  }

  /** What others write is only read again when it matters. */
  #catchUp(): void {
    if (!this.#isBehind) return
    this.#text = this.#without.text
    this.#signatures = this.#without.signatures
    this.#isBehind = false
  }

  #isOwn(signature: string): boolean {
    const [name, organisation, fault] = JSON.parse(signature) as (string | null)[]
    return name === this.suggester.name && organisation === this.suggester.organisation && fault === null
  }
}
