import { withDifference } from '~/domain/meetings/live/difference'
import type { LiveOwn, LiveRows, LiveView } from '~/domain/meetings/live/live-view'
import type { Notice } from '~/realtime/protocol'
import { ask, type TestSocket } from './live-house'

export { until } from './until'

/** A client that follows a meeting by the rules of the protocol, and keeps every frame it gets. */
export class Follower {
  view: LiveView | undefined
  own: LiveOwn | undefined
  revision = -1
  ownRevision = -1
  joins = 0
  readonly frames: string[] = []

  constructor(
    readonly socket: TestSocket,
    readonly meetingId: string,
    readonly as: 'room' | 'screen' = 'room',
  ) {
    socket.onAny((name: string, ...data: unknown[]) => this.frames.push(JSON.stringify([name, ...data])))
    socket.on('meeting:changed', (notice) => this.#apply(notice))
    socket.on('meeting:amended', (notice) => this.#apply(notice, notice.rows))
    socket.on('meeting:own', ({ revision, own }) => this.#applyOwn(revision, own))
    socket.on('connect', () => void this.join().catch(() => undefined))
  }

  async join(): Promise<void> {
    const reply = await ask(this.socket, 'meeting:join', { meetingId: this.meetingId, view: this.as })
    this.frames.push(JSON.stringify(reply))
    if (!reply.ok) throw new Error(reply.code)
    this.joins += 1
    this.revision = reply.revision
    this.view = reply.view
    this.#applyOwn(reply.own.revision, reply.own.own)
  }

  #apply({ previous, revision, sections }: Omit<Notice<'meeting:changed'>, 'meetingId'>, rows: LiveRows = {}): void {
    if (!this.view || revision <= this.revision) return
    if (previous !== this.revision) return void this.join().catch(() => undefined)
    this.revision = revision
    this.view = withDifference(this.view, { sections, rows })
  }

  #applyOwn(revision: number, own: LiveOwn): void {
    if (revision < this.ownRevision) return
    this.ownRevision = revision
    this.own = own
  }
}
