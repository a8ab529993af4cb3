import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { type Ending, endingOf } from '~/domain/documents/closings'
import { paths } from '~/paths'
import { type SaveProgress, SaveTracker, trackedSocket } from '../save-tracker'

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
  readonly #listeners = new Set<() => void>()
  #isReady = false
  #isConnected = false
  #ending: Ending | null = null
  #state: WritingState = { isReady: false, isConnected: false, progress: 'saved', people: [], ending: null }

  constructor(
    documentId: string,
    readonly me: WritingPerson,
  ) {
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
      onSynced: () => this.#connected(),
      onAwarenessChange: () => this.#update(),
    })
    this.provider.setAwarenessField('user', me)
    this.provider.attach()
    this.document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this.provider) this.#tracker.typed(update)
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): WritingState => this.#state

  /** Called when a socket is closed for a reason that the page must look into. */
  onClosed: (code: number) => void = () => undefined

  close(): void {
    this.#listeners.clear()
    this.provider.destroy()
    this.#socket.destroy()
    this.document.destroy()
  }

  #connected(): void {
    this.#isReady = true
    this.#isConnected = true
    this.#update()
  }

  #closed(code: number): void {
    this.#isConnected = false
    this.#ending = endingOf(code) ?? this.#ending
    if (this.#ending) this.#socket.disconnect()
    this.#update()
    this.onClosed(code)
  }

  #update(): void {
    this.#state = { isReady: this.#isReady, isConnected: this.#isConnected, progress: this.#tracker.progress, people: this.#people(), ending: this.#ending }
    for (const listener of this.#listeners) listener()
  }

  #people(): WritingPerson[] {
    const users = [...(this.provider?.awareness?.getStates().values() ?? [])].map(({ user }) => user as WritingPerson | undefined)
    const known = users.filter((user): user is WritingPerson => typeof user?.id === 'string')
    return [...new Map([this.me, ...known].map((person) => [person.id, person])).values()]
  }
}
