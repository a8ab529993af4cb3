import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { OutgoingMessage } from '@hocuspocus/server'
import { WebSocket as NodeSocket } from 'ws'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { textField } from '~/domain/documents/document'
import { paths } from '~/paths'
import { SaveTracker, trackedSocket } from '~/views/documents/save-tracker'
import { until } from './until'

interface Wish {
  origin: string
  documentId: string
  cookie: string
}

/** Somebody who writes in a document over the real protocol, with the editor's own idea of what is saved. */
export class Writer {
  readonly document = new Y.Doc()
  readonly tracker = new SaveTracker(() => undefined)
  readonly provider: HocuspocusProvider
  readonly #socket: HocuspocusProviderWebsocket
  #line: NodeSocket | undefined
  /** How each of its sockets was closed. */
  readonly closings: number[] = []

  constructor({ origin, documentId, cookie }: Wish) {
    const hold = (line: NodeSocket): void => {
      this.#line = line
    }
    class Signed extends NodeSocket {
      constructor(address: string | URL) {
        super(address, { headers: { cookie, origin } })
        hold(this)
        // A socket that fails is tried again; without a listener Node would end the process.
        this.on('error', () => undefined)
      }
    }
    this.#socket = new HocuspocusProviderWebsocket({
      url: `${origin.replace('http', 'ws')}${paths.collaboration()}`,
      WebSocketPolyfill: trackedSocket(Signed as unknown as typeof WebSocket, this.tracker),
      delay: 50,
      minDelay: 50,
      maxDelay: 100,
    })
    this.#socket.on('close', ({ event }: { event: { code: number } }) => {
      this.closings.push(event.code)
      if (event.code === 4401 || event.code === 4403) this.goAway()
    })
    this.provider = new HocuspocusProvider({ name: documentId, document: this.document, websocketProvider: this.#socket })
    this.provider.attach()
    this.document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this.provider) this.tracker.typed(update)
    })
  }

  /** Waits until everything of the server is here. */
  async ready(): Promise<this> {
    await until(() => this.provider.isSynced)
    return this
  }

  /** Adds a paragraph at the end of the first section, in one change. */
  type(words: string): void {
    this.document.transact(() => {
      // Somebody may have put words outside every section.
      const section = this.document.getXmlFragment(textField).toArray().find((part) => part instanceof Y.XmlElement)!
      const paragraph = new Y.XmlElement('paragraph')
      section.push([paragraph])
      paragraph.insert(0, [new Y.XmlText(words)])
    })
  }

  goAway(): void {
    this.#socket.disconnect()
  }

  comeBack(): void {
    void this.#socket.connect()
  }

  /** Tells others a state as if it were another's. */
  impersonate(other: Writer, state: Record<string, unknown>): void {
    const awareness = new Awareness(new Y.Doc())
    awareness.states.set(other.document.clientID, state)
    awareness.meta.set(other.document.clientID, { clock: 1_000, lastUpdated: 0 })
    this.sendRaw(new OutgoingMessage(this.provider.configuration.name).createAwarenessUpdateMessage(awareness, [other.document.clientID]).toUint8Array())
    awareness.destroy()
  }

  /** A frame that no editor would send. */
  sendRaw(frame: Uint8Array): void {
    // Past the editor's own idea of what may be sent.
    if (this.#line) NodeSocket.prototype.send.call(this.#line, frame, {}, () => undefined)
  }

  get isSaved(): boolean {
    return this.tracker.progress === 'saved'
  }

  get words(): string {
    return this.document.getXmlFragment(textField).toString()
  }

  leave(): void {
    this.provider.destroy()
    this.#socket.destroy()
  }
}
