import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { publishMinutes } from '~/domain/meetings/minutes/publish-minutes.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { paths } from '~/paths'
import { holdMeeting } from '../../support/factories/held-meeting'
import type { Matrix } from './entry'
import { withAttachment } from './meetings'
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
  '/zittingen/:meetingId/bijlagen/:attachmentId': [
    { when: 'it is with an open item', knock: (world) => attachmentOf(world, false), GET: rows.everybody },
    { when: 'it is with a closed item', knock: (world) => attachmentOf(world, true), GET: rows.nowhere },
  ],
}
