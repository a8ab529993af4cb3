import type { Db } from '~/core/db.server'
import { isSpeaking, isWaiting, secondsSpoken, spokenPerSpeaker } from '../speakers/speakers'
import type { LiveSpeakers } from './live-view'

/** Who has the floor on the item on the table, who asks for it, and how long everybody spoke. */
export const readSpeakers = async (database: Db, meetingId: string): Promise<LiveSpeakers> => {
  const turns = await database.turn.findMany({
    where: { meetingId, item: { currentOf: { isNot: null } } },
    select: { id: true, personId: true, name: true, organisationName: true, isPointOfOrder: true, askedAt: true, startedAt: true, endedAt: true, withdrawnAt: true, limitSeconds: true },
    orderBy: [{ position: 'asc' }, { askedAt: 'asc' }],
  })
  const current = turns.find(isSpeaking)
  return {
    current: current
      ? { ...who(current), startedAt: current.startedAt!.toISOString(), limitSeconds: current.limitSeconds || null }
      : null,
    queue: turns.filter(isWaiting).map((turn) => ({ ...who(turn), askedAt: turn.askedAt.toISOString() })),
    spoken: spokenPerSpeaker(turns.filter(({ endedAt }) => endedAt !== null).map((turn) => ({ ...turn, seconds: secondsSpoken(turn) }))),
  }
}

interface Who {
  id: string
  name: string
  organisationName: string
  isPointOfOrder: boolean
}

const who = ({ id, name, organisationName, isPointOfOrder }: Who): Who => ({ id, name, organisationName, isPointOfOrder })
