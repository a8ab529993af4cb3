import * as Y from 'yjs'
import { keepers, keepLost, newRow, refuseKept, tellKept, typedIn } from './kept-typing'
import { dropRows, putRow } from './kept-typing-shelf'

/** What the server has stored within this time never comes to the browser's disk (ms). */
const grace = 250

/**
 * Keeps what one page types until the server has stored it. Where the browser keeps nothing, nothing happens: the question before leaving the page remains.
 */
export class TypingKeeper {
  #waiting: Uint8Array[] = []
  #keys: number[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  /** One thing after the other: what is deleted was written before. */
  #last: Promise<void> = Promise.resolve()
  readonly #hide = (): void => this.#flush()

  constructor(
    readonly personId: string,
    readonly documentId: string,
    readonly onKept: () => void,
  ) {
    keepers.add(this)
    addEventListener('pagehide', this.#hide)
    document.addEventListener('visibilitychange', this.#hide)
    tellKept()
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /** What was typed here before and is not stored yet. It is kept until everything is. */
  async take(): Promise<Uint8Array[]> {
    const rows = (await typedIn(this.personId, this.documentId)).filter(({ isRefused }) => !isRefused)
    this.#keys.push(...rows.map(({ key }) => key))
    return rows.map(({ update }) => update)
  }

  typed(update: Uint8Array): void {
    this.#waiting.push(update)
    this.#timer ??= setTimeout(() => this.#flush(), grace)
  }

  /** Everything typed so far is on the server's disk. */
  stored(): void {
    this.drop()
    this.#then(() => dropRows(this.#keys.splice(0)))
  }

  /** These words are stored, but stand nowhere. They are kept before what they were typed with is forgotten. */
  lost(words: string): void {
    this.#then(() => keepLost(this.personId, this.documentId, words))
  }

  /** The server does not take it. */
  refused(): void {
    this.#flush()
    this.#then(() => refuseKept(this.personId, this.documentId))
  }

  /** Forgets what is not written down yet. */
  drop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#waiting = []
  }

  close(): void {
    removeEventListener('pagehide', this.#hide)
    document.removeEventListener('visibilitychange', this.#hide)
    this.#flush()
    keepers.delete(this)
    this.#then(async () => tellKept())
  }

  #flush(): void {
    const waiting = this.#waiting
    this.drop()
    if (waiting.length === 0) return
    // At once: a page that is being closed has no time to wait for what was written before.
    const putting = putRow(newRow(this.personId, this.documentId, Y.mergeUpdates(waiting)))
    this.#then(async () => {
      const key = await putting
      if (key === null) return
      this.#keys.push(key)
      this.onKept()
    })
  }

  #then(work: () => Promise<void>): void {
    this.#last = this.#last.then(work, work)
  }
}
