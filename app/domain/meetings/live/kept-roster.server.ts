import type { Db } from '~/core/db.server'
import { currentMinute } from '~/core/until-next-change.server'
import { readLines, readRoster, type Roster } from '../attendance/roster.server'

/** More lines than this are read as fast all together. */
const fewLines = 30

/**
 * The roster of one meeting that is followed, kept between one piece of news and the next: who comes in among three hundred is one line to read, not all. Whoever
 * keeps it must tell it of every event: what changes a line by forgetLine(), whatever may change more by forget(). It is kept for a minute at most, for seats begin and end by themselves.
 */
export class KeptRoster {
  #roster: Roster | undefined
  #minute = 0
  #times = 0
  readonly #stale = new Set<string>()

  forget(): void {
    this.#roster = undefined
    this.#times += 1
  }

  /** @param subjectId the seat, or for a guest their line */
  forgetLine(subjectId: string): void {
    this.#stale.add(subjectId)
  }

  /** The roster as it is now. What is forgotten while it is being read, is read again the next time. */
  async read(database: Db, meeting: { id: string; bodyId: string; closedAt: Date | null }): Promise<Roster> {
    const [stale, times, minute] = [[...this.#stale], this.#times, currentMinute()]
    const known = this.#minute === minute && stale.length <= fewLines ? this.#roster : undefined
    this.#stale.clear()
    try {
      const roster = known ? await readAgain(database, meeting.id, known, stale) : await readRoster(database, meeting)
      if (times === this.#times) this.#roster = roster
      this.#minute = minute
      return roster
    } catch (error) {
      this.forget()
      throw error
    }
  }
}

const readAgain = async (database: Db, meetingId: string, known: Roster, subjectIds: string[]): Promise<Roster> => {
  if (subjectIds.length === 0) return known
  const fresh = new Map((await readLines(database, meetingId, subjectIds)).map((line) => [line.id, line]))
  return { ...known, lines: known.lines.map((line) => fresh.get(line.id) ?? line) }
}
