import * as Y from 'yjs'
import { triedFromBytes } from '~/domain/documents/document'
import { readFrame, withUpdate } from '~/domain/documents/frame'
import { fitsOneMessage, inPieces } from '~/domain/documents/pieces'

/** `saving`: the server has it and is storing it. `unsaved`: it is only here. */
export type SaveProgress = 'saved' | 'saving' | 'unsaved'

/**
 * Knows whether everything typed here is on the server's disk. It looks at what really goes over the socket: the server answers every update, in
 * order, after it has been stored. On a new socket nothing counts as stored until the server has answered our answer to its first question, which holds
 * everything it was missing.
 */
export class SaveTracker {
  /** Of every update that went out and is not answered: whether the server tries it first. */
  #unanswered: { isLarge: boolean }[] = []
  /** What waits here until it has, in the message that came last. */
  #held: { message: Uint8Array<ArrayBuffer>; updates: Uint8Array[] } | null = null
  #hasCaughtUp = false
  #isOpen = false
  #isDirty = false
  #wasRefused = false
  /** What was typed since everything was stored, change by change. */
  #unstored: Uint8Array[] = []
  #had: Uint8Array | undefined

  constructor(private readonly onChange: () => void) {}

  get progress(): SaveProgress {
    if (this.#isOpen && this.#hasCaughtUp && this.#unanswered.length > 0 && !this.#wasRefused) return 'saving'
    return this.#isDirty || this.#wasRefused ? 'unsaved' : 'saved'
  }

  get unstored(): readonly Uint8Array[] {
    return this.#unstored
  }

  /** What the server said it has (a Yjs state vector) when the line came, before it got anything from here. */
  get had(): Uint8Array | undefined {
    return this.#had
  }

  /** Something was typed here. */
  typed(update: Uint8Array): void {
    this.#isDirty = true
    this.#unstored.push(update)
    this.onChange()
  }

  opened(): void {
    this.#isOpen = true
    this.#hasCaughtUp = false
    this.#unanswered = []
    // The answer to the server's question has all of it.
    this.#held = null
    this.#had = undefined
    this.onChange()
  }

  closed(): void {
    this.#isOpen = false
    this.onChange()
  }

  /**
   * The messages in which one is sent: an update that is larger than the server takes goes in pieces. While the server tries a large one, what is typed after it
   * waits here, where it can travel together: there it would wait too, and each part be tried by itself.
   */
  outgoing(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
    const frame = readFrame(data)
    if (frame.kind !== 'update') return [data]
    if (!frame.isAnswer && this.#isTried) {
      this.#held = { message: data, updates: [...(this.#held?.updates ?? []), frame.update] }
      return []
    }
    if (fitsOneMessage(frame.update)) return [data]
    return inPieces(frame.isAnswer ? this.#changesIn(frame.update) : [frame.update]).map((piece) => withUpdate(data, piece))
  }

  /** What waited and may go now. */
  released(): Uint8Array<ArrayBuffer>[] {
    if (!this.#held || this.#isTried) return []
    const { message, updates } = this.#held
    this.#held = null
    return inPieces(updates).map((piece) => withUpdate(message, piece))
  }

  get #isTried(): boolean {
    return this.#unanswered.some(({ isLarge }) => isLarge)
  }

  /** What the server is missing, in the changes in which it was typed; and whatever else is in the answer. */
  #changesIn(answer: Uint8Array): Uint8Array[] {
    if (this.#unstored.length === 0) return [answer]
    const { to } = Y.parseUpdateMeta(Y.mergeUpdates(this.#unstored))
    return [...this.#unstored, Y.diffUpdate(answer, Y.encodeStateVector(to))]
  }

  sent(data: Uint8Array): void {
    const frame = readFrame(data)
    if (frame.kind !== 'update') return
    this.#unanswered.push({ isLarge: frame.update.byteLength > triedFromBytes })
    if (frame.isAnswer) this.#hasCaughtUp = true
    this.onChange()
  }

  received(data: Uint8Array): void {
    const frame = readFrame(data)
    if (frame.kind === 'stateVector') this.#had = frame.vector
    if (frame.kind !== 'status') return
    this.#unanswered.shift()
    if (!frame.isStored) this.#wasRefused = true
    else if (this.#hasCaughtUp && this.#unanswered.length === 0 && !this.#held) {
      this.#isDirty = false
      this.#wasRefused = false
      this.#unstored = []
    }
    this.onChange()
  }
}

type SocketClass = new (address: string | URL, protocols?: string | string[]) => WebSocket

/** A WebSocket that tells the tracker what goes over it. */
export const trackedSocket = (Base: SocketClass, tracker: SaveTracker): SocketClass =>
  class extends Base {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols)
      this.addEventListener('open', () => tracker.opened())
      this.addEventListener('close', () => tracker.closed())
      this.addEventListener('message', ({ data }: MessageEvent) => {
        tracker.received(new Uint8Array(data as ArrayBuffer))
        this.#sendAll(tracker.released())
      })
    }

    override send(data: Uint8Array<ArrayBuffer>): void {
      this.#sendAll(tracker.outgoing(data))
    }

    #sendAll(messages: readonly Uint8Array<ArrayBuffer>[]): void {
      for (const message of messages) {
        tracker.sent(message)
        super.send(message)
      }
    }
  }
