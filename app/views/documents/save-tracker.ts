import { readFrame } from '~/domain/documents/frame'

/** `saving`: the server has it and is storing it. `unsaved`: it is only here. */
export type SaveProgress = 'saved' | 'saving' | 'unsaved'

/**
 * Knows whether everything typed here is on the server's disk. It looks at what really goes over the socket: the server answers every update, in
 * order, after it has been stored. On a new socket nothing counts as stored until the server has answered our answer to its first question, which holds
 * everything it was missing.
 */
export class SaveTracker {
  #unanswered = 0
  #hasCaughtUp = false
  #isOpen = false
  #isDirty = false
  #wasRefused = false

  constructor(private readonly onChange: () => void) {}

  get progress(): SaveProgress {
    if (this.#isOpen && this.#hasCaughtUp && this.#unanswered > 0 && !this.#wasRefused) return 'saving'
    return this.#isDirty || this.#wasRefused ? 'unsaved' : 'saved'
  }

  /** Something was typed here. */
  typed(): void {
    this.#isDirty = true
    this.onChange()
  }

  opened(): void {
    this.#isOpen = true
    this.#hasCaughtUp = false
    this.#unanswered = 0
    this.onChange()
  }

  closed(): void {
    this.#isOpen = false
    this.onChange()
  }

  sent(data: Uint8Array): void {
    const frame = readFrame(data)
    if (frame.kind !== 'update') return
    this.#unanswered += 1
    if (frame.isAnswer) this.#hasCaughtUp = true
    this.onChange()
  }

  received(data: Uint8Array): void {
    const frame = readFrame(data)
    if (frame.kind !== 'status') return
    this.#unanswered -= 1
    if (!frame.isStored) this.#wasRefused = true
    else if (this.#hasCaughtUp && this.#unanswered === 0) {
      this.#isDirty = false
      this.#wasRefused = false
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
      this.addEventListener('message', ({ data }: MessageEvent) => tracker.received(new Uint8Array(data as ArrayBuffer)))
    }

    override send(data: Uint8Array<ArrayBuffer>): void {
      tracker.sent(data)
      super.send(data)
    }
  }
