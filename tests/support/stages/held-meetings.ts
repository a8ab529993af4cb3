import { closeDatabase, openDatabase } from '~/core/db.server'
import { holdMeeting } from '../factories/held-meeting'
import { cookieOf } from '../live-house'

/** A meeting that was held, with its draft minutes and the people who write in them. */
export interface StagedMinutes {
  meetingId: string
  documentId: string
  decisionNumber: string
  /** The Cookie headers of who is signed in. */
  cookies: Record<'Els' | 'An' | 'Bart' | 'Sofie' | 'Wim', string>
}

export const heldMeetings = 'tests/support/stages/held-meetings.ts'

const people = ['Els', 'An', 'Bart', 'Sofie', 'Wim'] as const

const stage = async (): Promise<StagedMinutes[]> => {
  const made: StagedMinutes[] = []
  for (let count = 0; count < 3; count++) {
    const held = await holdMeeting({
      guests: [{ name: 'Bart', organisation: 'De Polderhaard' }, { name: 'Sofie', organisation: 'OCMW Ichtegem' }, { name: 'Wim', role: 'observer' }],
      items: [{ title: 'Welkom' }, { title: 'Toewijzingsreglement' }, { title: 'Een geheim dossier', isClosed: true }],
    })
    const { meetingId, documentId, decisionNumber } = held
    const cookies = Object.fromEntries(await Promise.all(people.map(async (name) => [name, await cookieOf(held.personId(name))]))) as StagedMinutes['cookies']
    made.push({ meetingId, documentId, decisionNumber, cookies })
  }
  return made
}

if (process.argv[1]?.endsWith('held-meetings.ts')) {
  await openDatabase()
  const made = await stage()
  await closeDatabase()
  process.stdout.write(`${JSON.stringify(made)}\n`)
  process.exit(0)
}
