import { lastSequence } from '~/core/change.server'
import { db } from '~/core/db.server'
import { logger } from '~/core/logger.server'
import { viewFor } from '~/domain/meetings/live/audience'
import { type Difference, differenceOf } from '~/domain/meetings/live/difference'
import { type Audience, type LiveSection, liveSections, type LiveView } from '~/domain/meetings/live/live-view'
import { KeptRoster } from '~/domain/meetings/live/kept-roster.server'
import { readLiveView, readSections } from '~/domain/meetings/live/live.queries.server'
import { nothingOwn, readOwn } from '~/domain/meetings/live/read-own.server'
import { Followers } from './followers'
import type { Notice } from './protocol'
import { ToldOwn } from './told-own.server'

/** How a meeting reaches those who follow it. */
export interface Outlet {
  changed(audience: Audience, notice: Omit<Notice<'meeting:changed'>, 'sections'> & Difference): void
  own(personId: string, exceptSockets: string[], notice: Notice<'meeting:own'>): void
}

/** Somebody whose own part is to be told again: to all their sockets, but those that know their only news, a vote, already. */
interface Owner {
  informed: Set<string>
  hasOtherNews: boolean
}

interface Sent {
  revision: number
  view: LiveView
}

/** At most this often is the state worked out, however many events there were: 10 Hz. */
const interval = 100

/**
 * One running meeting as its followers have it: per audience the last state sent and its revision. What changed is read again once per tick and
 * sent as whole sections, so that 500 votes cost a handful of reads.
 */
export class LiveMeeting {
  #full: Sent | undefined
  #loading: Promise<void> | undefined
  readonly #sent = new Map<Audience, Sent>()
  readonly #followers = new Followers()
  readonly #told = new ToldOwn()
  readonly #roster = new KeptRoster()
  #dirty = new Set<LiveSection>()
  #owners = new Map<string, Owner>()
  #isTicking = false
  #timer: NodeJS.Timeout | undefined
  #lastTick = -interval

  constructor(
    readonly id: string,
    private readonly outlet: Outlet,
  ) {}

  /** Resolves when there is a state to give. @throws DomainError 404. */
  ready(): Promise<void> {
    return (this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined
      throw error
    }))
  }

  /** The state this audience has now. Whoever gets it must be in the audience's room before anything else happens. */
  stateFor(audience: Audience): Sent {
    const known = this.#sent.get(audience)
    if (known) return known
    if (!this.#full) throw new Error('The meeting is not loaded yet')
    const first = { revision: this.#full.revision, view: viewFor(audience, this.#full.view) }
    this.#sent.set(audience, first)
    return first
  }

  enter(socketId: string, personId: string): void {
    this.#followers.add(socketId, personId)
  }

  /** A socket of this person was told what is their own by an answer. */
  hasOwn(personId: string): void {
    this.#told.forget(personId)
  }

  /** @returns whether nobody follows the meeting any more. */
  leave(socketId: string): boolean {
    this.#followers.delete(socketId)
    return this.#followers.areNone
  }

  /** Any event may change who has a place here, and what is known of them; of some it is known that they change one line, that of a seat or of a guest. */
  forget(lineOf?: string): void {
    if (lineOf === undefined) this.#roster.forget()
    else this.#roster.forgetLine(lineOf)
  }

  /** Something happened: these sections, and what these people have to themselves, are to be read again. Of their own vote (`isVote`) the socket that cast it knows. */
  touch(sections: readonly LiveSection[], own: readonly string[] | 'everybody' = [], isVote = false): void {
    if (!this.#loading) return
    for (const section of sections) this.#dirty.add(section)
    const hasOtherNews = !isVote
    for (const personId of own === 'everybody' ? this.#followers.personIds() : own) {
      const known = this.#owners.get(personId)
      if (this.#followers.has(personId)) this.#owners.set(personId, { informed: known?.informed ?? new Set(), hasOtherNews: hasOtherNews || known?.hasOtherNews === true })
    }
    this.#schedule()
  }

  /** This socket has the news already: its vote was acknowledged. */
  hasHeard(personId: string, socketId: string): void {
    this.#owners.get(personId)?.informed.add(socketId)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#followers.clear()
  }

  async #load(): Promise<void> {
    const revision = await lastSequence()
    this.#full = { revision, view: await readLiveView(db, this.id) }
    this.#schedule()
  }

  #schedule(): void {
    if (this.#timer || this.#isTicking || !this.#full || (this.#dirty.size === 0 && this.#owners.size === 0)) return
    this.#timer = setTimeout(() => void this.#tick(), Math.max(0, this.#lastTick + interval - performance.now()))
  }

  async #tick(): Promise<void> {
    this.#timer = undefined
    this.#isTicking = true
    this.#lastTick = performance.now()
    const [dirty, owners] = [this.#dirty, this.#owners]
    this.#dirty = new Set()
    this.#owners = new Map()
    try {
      const revision = await lastSequence()
      const fresh = dirty.size > 0 ? await readSections(db, this.id, dirty, this.#roster) : undefined
      // First what is their own: a question without its buttons says to who may answer it that they may not, for as long as the line is slow.
      await this.#tellOwners(revision, owners)
      if (fresh) this.#publish(revision, dirty, fresh)
    } catch (error) {
      logger.error({ err: error }, 'the state of a meeting could not be read')
      this.#waitWith(dirty, owners)
    }
    this.#isTicking = false
    if (!this.#followers.areNone) this.#schedule()
  }

  /** What could not be told stays to be told, beside what happened meanwhile. */
  #waitWith(dirty: Set<LiveSection>, owners: Map<string, Owner>): void {
    for (const section of dirty) this.#dirty.add(section)
    for (const [personId, { informed, hasOtherNews }] of owners) {
      const since = this.#owners.get(personId)
      this.#owners.set(personId, since ? { informed: since.informed, hasOtherNews: true } : { informed, hasOtherNews })
    }
  }

  /** Sends each audience what is different for it. A change of the agenda may hide or show anything else. */
  #publish(revision: number, dirty: Set<LiveSection>, fresh: Partial<LiveView>): void {
    const full = { revision, view: { ...this.#full!.view, ...fresh } }
    this.#full = full
    const compared = dirty.has('agenda') ? liveSections : [...dirty]
    for (const [audience, before] of this.#sent) {
      const view = viewFor(audience, full.view)
      const difference = differenceOf(before.view, view, compared)
      if (isNothing(difference)) continue
      this.#sent.set(audience, { revision, view })
      this.outlet.changed(audience, { meetingId: this.id, previous: before.revision, revision, ...difference })
    }
  }

  /** Tells people what is their own, when it is news. */
  async #tellOwners(revision: number, owners: Map<string, Owner>): Promise<void> {
    const uninformed = [...owners.keys()].filter((personId) => !this.#knows(personId, owners.get(personId)!))
    if (uninformed.length === 0) return
    this.#told.reading()
    const own = await readOwn(db, this.id, uninformed)
    for (const personId of uninformed) {
      const news = own.get(personId) ?? nothingOwn
      const { informed, hasOtherNews } = owners.get(personId)!
      if (this.#told.isNews(personId, news)) this.outlet.own(personId, hasOtherNews ? [] : [...informed], { meetingId: this.id, revision, own: news })
    }
  }

  /** Whether all the sockets of somebody have the news. */
  #knows(personId: string, { informed, hasOtherNews }: Owner): boolean {
    const isInformed = !hasOtherNews && this.#followers.socketsOf(personId).every((socketId) => informed.has(socketId))
    if (isInformed) this.#told.forget(personId)
    return isInformed
  }
}

const isNothing = ({ sections, rows }: Difference): boolean => Object.keys(sections).length === 0 && Object.keys(rows).length === 0
