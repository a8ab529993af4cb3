import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { publishMinutes } from '~/domain/meetings/minutes/publish-minutes.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { paths } from '~/paths'
import { holdMeeting } from '../../support/factories/held-meeting'
import type { Entry, Matrix } from './entry'
import { withAttachment, withPaper } from './meetings'
import { act, rows } from './row'
import type { World } from './world'

/** A meeting of another body, held, approved and published. */
const published = async () => {
  const held = await holdMeeting()
  const [els, an] = [await held.actor('Els'), await held.actor('An')]
  await submitMinutes(els, held)
  await approveMinutes(an, held)
  await publishMinutes(els, held)
  return held
}

const attachmentOf = async (world: World, isClosed: boolean) => {
  const { meetingId, attachmentId } = await withAttachment(world, isClosed)
  return paths.publicAttachment(meetingId, attachmentId)
}

/** A paper with an item: like a file there. */
const onPaper = (at: (paper: Awaited<ReturnType<typeof withPaper>>) => string): Entry[] => [
  { when: 'it is with an open item', knock: async (world) => at(await withPaper(world)), GET: rows.everybody },
  { when: 'it is with a closed item', knock: async (world) => at(await withPaper(world, true)), GET: rows.nowhere },
]

/** The public site: the same for everybody. */
export const publicSite: Matrix = {
  '/': { GET: rows.everybody },
  '/*': { knock: () => '/bestaat-niet', GET: rows.nowhere },
  '/healthz': { GET: rows.everybody },
  '/taal': { GET: act(rows.everybody), POST: act(rows.everybody), form: { language: 'en' }, isQuiet: true },
  '/contact': { GET: rows.everybody },
  '/privacy': { GET: rows.everybody },
  '/toegankelijkheid': { GET: rows.everybody },
  '/besluiten': { GET: rows.everybody },
  '/besluiten/:number': [
    { when: 'it is published', knock: async () => paths.publicDecision((await published()).decisionNumber), GET: rows.everybody },
    { when: 'its minutes are a draft', knock: async () => paths.publicDecision((await holdMeeting()).decisionNumber), GET: rows.nowhere },
  ],
  '/zittingen': { GET: rows.everybody },
  '/zittingen/:meetingId': [
    { when: 'it is published', knock: async () => paths.publicMeeting((await published()).meetingId), GET: rows.everybody },
    { when: 'it is convened', knock: async (world) => paths.publicMeeting((await world.meeting('convened')).meetingId), GET: rows.everybody },
    { when: 'it is being prepared', knock: async (world) => paths.publicMeeting((await world.meeting('preparation')).meetingId), GET: rows.nowhere },
    { when: 'it is closed to the public', knock: async (world) => paths.publicMeeting((await world.meeting('convened', { isPublic: false })).meetingId), GET: rows.nowhere },
  ],
  '/zittingen/:meetingId/verslag.json': [
    { when: 'it is published', knock: async () => paths.publicMinutesFile((await published()).meetingId), GET: rows.everybody },
    { when: 'it is a draft', knock: async () => paths.publicMinutesFile((await holdMeeting()).meetingId), GET: rows.nowhere },
  ],
  '/zittingen/:meetingId/documenten/:attachmentId': onPaper(({ meetingId, attachmentId }) => paths.publicPaper(meetingId, attachmentId)),
  '/zittingen/:meetingId/documenten/:attachmentId/uitvoer/:format': onPaper(({ meetingId, attachmentId }) => paths.publicPaperFile(meetingId, attachmentId, 'docx')),
  '/zittingen/:meetingId/documenten/:attachmentId/afbeeldingen/:fileId': onPaper(({ meetingId, attachmentId, fileId }) => paths.publicPaperPicture(meetingId, attachmentId, fileId)),
  '/zittingen/:meetingId/bijlagen/:attachmentId': [
    { when: 'it is with an open item', knock: (world) => attachmentOf(world, false), GET: rows.everybody },
    { when: 'it is with a closed item', knock: (world) => attachmentOf(world, true), GET: rows.nowhere },
  ],
}
