import { io, type Socket } from 'socket.io-client'

/**
 * A client written from docs/live-protocol.md alone: it uses fetch and Socket.IO, and nothing of the application. It believes nothing it was not told.
 */

type Json = Record<string, unknown>
export type Reply = Json & { ok: boolean; code?: string; message?: string }

export interface State {
  meeting: Json & { id: string; status: string }
  agenda: (Json & { id: string; number: string; title: string | null; isClosed: boolean; isCurrent: boolean })[]
  item: (Json & { id: string; record: string | null }) | null
  people: (Json & { id: string; seatId: string | null; name: string; isPresent: boolean; votes: boolean })[]
  polls: (Json & { id: string; status: string; seats: number; result: Json | null; votes: { name: string; choices: string[] }[] | null })[]
  speakers: { current: { id: string; name: string } | null; queue: { id: string; name: string; isPointOfOrder: boolean }[]; spoken: { name: string; seconds: number }[] }
  turnout: { pollId: string; voted: number | null; counts: { key: string; seats: number; weight: number }[] | null; waitingFor: string[] | null }[]
}

export interface Own {
  floor: { mayAsk: boolean; turn: { id: string; isPointOfOrder: boolean; isSpeaking: boolean } | null }
  seats: { seatId: string }[]
  entitled: { pollId: string; seatId: string }[]
  votes: { pollId: string; seatId: string; choices: string[]; isEntered: boolean; key: string }[]
}

const patience = 5_000

export class IndependentClient {
  cookie = ''
  socket: Socket | undefined
  state: State | undefined
  own: Own | undefined
  revision = -1
  ownRevision = -1
  /** Every message heard: name and content. */
  readonly heard: { name: string; content: Json }[] = []
  #meetingId = ''
  #view = 'room'

  constructor(readonly origin: string) {}

  /** 1. Sign in. @returns the status. */
  async signIn(email: string, password: string): Promise<number> {
    const response = await this.post('/aanmelden', { email, password })
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
    if (response.status === 302) this.cookie = cookies.join('; ')
    return response.status
  }

  /** A form, as every act can be sent. */
  post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.origin}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: this.origin, ...(this.cookie && { Cookie: this.cookie }), ...headers },
      body: new URLSearchParams(fields),
    })
  }

  async get(path: string): Promise<string> {
    return (await fetch(`${this.origin}${path}`, { headers: { Cookie: this.cookie } })).text()
  }

  /** 2. The meetings this person sees. */
  async meetingIds(): Promise<string[]> {
    const page = await this.get('/overleg/vergaderingen')
    return [...new Set([...page.matchAll(/\/overleg\/vergaderingen\/([0-9a-f-]{36})/g)].map(([, id]) => id!))]
  }

  /** 3. Connect. @throws what the server says instead. */
  connect(headers: Record<string, string> = { Cookie: this.cookie, Origin: this.origin }): Promise<void> {
    const socket = io(this.origin, { transports: ['websocket'], forceNew: true, reconnectionDelay: 50, extraHeaders: headers })
    this.socket = socket
    socket.onAny((name: string, content: Json) => this.heard.push({ name, content }))
    socket.on('meeting:changed', (change: { meetingId: string; previous: number; revision: number; sections: Partial<State> }) => this.#change(change))
    socket.on('meeting:own', ({ revision, own }: { revision: number; own: Own }) => this.#takeOwn(revision, own))
    socket.io.on('reconnect', () => void this.join(this.#meetingId, this.#view))
    return new Promise((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('connect_error', (error) => {
        socket.disconnect()
        reject(error)
      })
    })
  }

  async ask(name: string, content: Json): Promise<Reply> {
    return (await this.socket!.timeout(patience).emitWithAck(name, content)) as Reply
  }

  /** 4. Follow a meeting. */
  async join(meetingId: string, view = 'room'): Promise<Reply> {
    const reply = await this.ask('meeting:join', { meetingId, view })
    if (!reply.ok) return reply
    this.#meetingId = meetingId
    this.#view = view
    this.state = reply.view as State
    this.revision = reply.revision as number
    const { revision, own } = reply.own as { revision: number; own: Own }
    this.#takeOwn(revision, own)
    return reply
  }

  /** 6. Vote, and keep asking with the same key until there is an answer. */
  async vote(pollId: string, choices: string[], key: string = crypto.randomUUID(), seatId?: string): Promise<Reply> {
    for (;;) {
      const reply = await this.ask('vote:cast', { pollId, choices, key, ...(seatId && { seatId }) }).catch(() => undefined)
      if (reply) return reply
    }
  }

  leave(): void {
    this.socket?.disconnect()
  }

  #change({ previous, revision, sections }: { previous: number; revision: number; sections: Partial<State> }): void {
    if (revision <= this.revision) return
    if (previous !== this.revision) return void this.join(this.#meetingId, this.#view)
    this.state = { ...this.state!, ...sections }
    this.revision = revision
  }

  #takeOwn(revision: number, own: Own): void {
    if (revision < this.ownRevision) return
    this.ownRevision = revision
    this.own = own
  }
}
