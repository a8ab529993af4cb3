import { openItem } from '../meetings/decisions/decision-access'

/** The policies of this room as conditions for lists; a test holds both to each other. */
const published = { minutesVersions: { some: { publishedAt: { not: null } } } }

/** mayEverybodySeeMeeting */
export const publicMeetings = { OR: [{ isPublic: true, convenedAt: { not: null }, NOT: { status: 'preparation' as const } }, published] }

/** mayEverybodyReadDecision */
export const publishedDecisions = { meeting: published, item: openItem }
