import { sha256 } from '~/core/secrets.server'
import type { LiveOwn } from '~/domain/meetings/live/live-view'

/** What each person was told last of what is their own, so that nobody is told the same twice: an item that is entered may change it for anybody, and does for few. */
export class ToldOwn {
  readonly #last = new Map<string, string>()
  readonly #unsure = new Set<string>()

  /** To be called before what is people's own is read, to tell it. */
  reading(): void {
    this.#unsure.clear()
  }

  /** A socket of theirs may know something else than was told last: an answer told it, or it was left out. Also while it is being read. */
  forget(personId: string): void {
    this.#last.delete(personId)
    this.#unsure.add(personId)
  }

  /** @returns whether it is news to one of their sockets */
  isNews(personId: string, own: LiveOwn): boolean {
    const digest = sha256(JSON.stringify(own))
    if (this.#last.get(personId) === digest) return false
    if (!this.#unsure.has(personId)) this.#last.set(personId, digest)
    return true
  }
}
