import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { closings, type Ending, endingOf } from '~/domain/documents/closings'
import { paths } from '~/paths'
import { lostWords } from '~/domain/documents/lost-words'
import { inPieces } from '~/domain/documents/pieces'
import { type SaveProgress, SaveTracker, trackedSocket } from '../save-tracker'
import { TypingKeeper } from '../typing/typing-keeper'

export interface WritingPerson {
  id: string
  name: string
  color: string
}

export interface WritingState {
  /** The text of the server has been here. */
  isReady: boolean
  isConnected: boolean
  progress: SaveProgress
  /** What is not saved is kept in this browser. */
  isKept: boolean
  /** Who has the document open, oneself included. */
  people: WritingPerson[]
  /** Why writing has ended, when coming in again would not help. */
  ending: Ending | null
}

/** One document open in one browser tab: the shared text, its connection, and what is known of both. */
export class WritingSession {
  readonly document = new Y.Doc()
  readonly provider: HocuspocusProvider
  readonly #socket: HocuspocusProviderWebsocket
  readonly #tracker = new SaveTracker(() => this.#update())
  readonly #keeper: TypingKeeper
  /** What was typed on an earlier page and is not stored; it is brought in once. */
  #earlier: Promise<Uint8Array[]>
  readonly #listeners = new Set<() => void>()
  #isReady = false
  #isConnected = false
  #ending: Ending | null = null
  #isKept = false
  #isOver = false
  #state: WritingState = { isReady: false, isConnected: false, progress: 'saved', isKept: false, people: [], ending: null }

  constructor(
    documentId: string,
    readonly me: WritingPerson,
  ) {
    this.#keeper = new TypingKeeper(me.id, documentId, () => this.#kept())
    this.#earlier = this.#keeper.take()
    this.#socket = new HocuspocusProviderWebsocket({
      url: new URL(paths.collaboration(), location.href.replace(/^http/, 'ws')).href,
      WebSocketPolyfill: trackedSocket(WebSocket, this.#tracker),
      maxDelay: 5_000,
      onClose: ({ event }) => this.#closed(event.code),
    })
    this.provider = new HocuspocusProvider({
      name: documentId,
      document: this.document,
      websocketProvider: this.#socket,
      onSynced: () => void this.#connected(),
      onAuthenticated: ({ scope }) => scope === 'readonly' && this.#mayOnlyRead(),
      onAwarenessChange: () => this.#update(),
    })
    this.provider.setAwarenessField('user', me)
    this.provider.attach()
    this.document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this.provider) return
      this.#tracker.typed(update)
      if (origin !== this.#keeper) this.#keeper.typed(update)
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): WritingState => this.#state

  /** Called when a socket is closed for a reason that the page must look into. */
  onClosed: (code: number) => void = () => undefined

  /** Called when words typed without a line stand nowhere any more. */
  onLost: () => void = () => undefined

  close(): void {
    this.#isOver = true
    this.#listeners.clear()
    this.#keeper.close()
    this.provider.destroy()
    this.#socket.destroy()
    this.document.destroy()
  }

  async #connected(): Promise<void> {
    this.#isConnected = true
    const earlier = await this.#earlier
    if (this.#isOver) return
    this.#earlier = Promise.resolve([])
    const typed = [...earlier, ...this.#tracker.unstored]
    // The text of the server is here: what was typed in it before finds its place.
    for (const piece of inPieces(earlier)) Y.applyUpdate(this.document, piece, this.#keeper)
    this.#lookForLost(typed)
    this.#isReady = true
    this.#update()
    if (this.#tracker.progress === 'saved') this.#stored()
  }

  /** Somebody else may have deleted meanwhile what was around it. */
  #lookForLost(typed: readonly Uint8Array[]): void {
    const { had } = this.#tracker
    const lost = had ? lostWords(typed, { had, document: this.document }) : ''
    if (!lost) return
    this.#keeper.lost(lost)
    this.onLost()
  }

  /** Came back where one may not write any more: the page shows what is possible now. */
  #mayOnlyRead(): void {
    this.onClosed(closings.changed.code)
  }

  #kept(): void {
    this.#isKept = true
    this.#update()
  }

  #stored(): void {
    this.#isKept = false
    this.#keeper.stored()
  }

  #closed(code: number): void {
    this.#isConnected = false
    this.#ending = endingOf(code) ?? this.#ending
    if (this.#ending) this.#socket.disconnect()
    if (this.#ending === 'refused' || this.#ending === 'notAllowed') this.#keeper.refused()
    this.#update()
    this.onClosed(code)
  }

  #update(): void {
    const { progress } = this.#tracker
    if (progress === 'saved' && this.#state.progress !== 'saved') this.#stored()
    this.#state = { isReady: this.#isReady, isConnected: this.#isConnected, progress, isKept: this.#isKept, people: this.#people(), ending: this.#ending }
    for (const listener of this.#listeners) listener()
  }

  #people(): WritingPerson[] {
    const users = [...(this.provider?.awareness?.getStates().values() ?? [])].map(({ user }) => user as WritingPerson | undefined)
    const known = users.filter((user): user is WritingPerson => typeof user?.id === 'string')
    return [...new Map([this.me, ...known].map((person) => [person.id, person])).values()]
  }
}
