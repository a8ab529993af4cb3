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
  polls: (Json & { id: string; status: string; seats: number; result: Json | null; votes: { name: string; choices: string[] }[] | null; secret: { publicKey: string; invalid: number | null } | null })[]
  speakers: { current: { id: string; name: string } | null; queue: { id: string; name: string; isPointOfOrder: boolean }[]; spoken: { name: string; seconds: number }[] }
  turnout: { pollId: string; voted: number | null; counts: { key: string; seats: number; weight: number }[] | null; waitingFor: string[] | null }[]
}

export interface Own {
  floor: { mayAsk: boolean; turn: { id: string; isPointOfOrder: boolean; isSpeaking: boolean } | null }
  seats: { seatId: string }[]
  entitled: { pollId: string; seatId: string }[]
  votes: { pollId: string; seatId: string; choices: string[]; isEntered: boolean; key: string }[]
}

interface Change {
  previous: number
  revision: number
  sections: Partial<State>
  rows?: Record<string, { id: string }[]>
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
    socket.on('meeting:changed', (change: Change) => this.#change(change))
    socket.on('meeting:amended', (change: Change) => this.#change(change))
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

  /** 6. Vote in secret: an envelope for each seat. */
  async voteInSecret(pollId: string, publicKey: string, choices: string[], code: string): Promise<Reply> {
    const seats = this.own!.entitled.filter((entitled) => entitled.pollId === pollId)
    const envelopes = await Promise.all(seats.map(async ({ seatId }) => ({ seatId, envelope: await sealed(pollId, publicKey, JSON.stringify({ choices, code })) })))
    return this.ask('vote:cast', { pollId, key: crypto.randomUUID(), envelopes })
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

  #change({ previous, revision, sections, rows = {} }: Change): void {
    if (revision <= this.revision) return
    if (previous !== this.revision) return void this.join(this.#meetingId, this.#view)
    const state = { ...this.state!, ...sections } as unknown as Record<string, { id: string }[]>
    for (const [section, changed] of Object.entries(rows)) {
      for (const row of changed) {
        const place = state[section]!.findIndex(({ id }) => id === row.id)
        state[section] = place < 0 ? [...state[section]!, row] : state[section]!.with(place, row)
      }
    }
    this.state = state as unknown as State
    this.revision = revision
  }

  #takeOwn(revision: number, own: Own): void {
    if (revision < this.ownRevision) return
    this.ownRevision = revision
    this.own = own
  }
}

/** An envelope, from its description alone. */
const sealed = async (pollId: string, publicKey: string, ballot: string): Promise<string> => {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const pollKey = Buffer.from(publicKey, 'base64url')
  const fresh = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const point = Buffer.from(await crypto.subtle.exportKey('raw', fresh.publicKey))
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: await crypto.subtle.importKey('raw', pollKey, curve, false, []) }, fresh.privateKey, 256)
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: Buffer.concat([point, pollKey]), info: Buffer.from(`woonpunt-overleg secret ballot 1 ${pollId}`) }
  const bits = await crypto.subtle.deriveBits(hkdf, await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits']), 352)
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, ['encrypt'])
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: bits.slice(32), additionalData: Buffer.from(pollId) }, key, Buffer.from(ballot.padEnd(512)))
  return Buffer.concat([Buffer.from([1]), point, Buffer.from(box)]).toString('base64url')
}
