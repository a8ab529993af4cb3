import { db } from '~/core/db.server'
import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { paths } from '~/paths'
import type { Entry, Matrix } from './entry'
import { paperReaders } from './papers'
import { opened } from './live'
import { act, type Row, rows } from './row'
import type { World } from './world'

/** A meeting of the table that was held: its draft minutes are made. */
const draft = async (world: World) => {
  const { meetingId } = await opened(world)
  await closeMeeting(await world.actor('secretary'), { meetingId })
  return { meetingId }
}

const submitted = async (world: World) => {
  const meeting = await draft(world)
  await submitMinutes(await world.actor('secretary'), meeting)
  return meeting
}

const approved = async (world: World) => {
  const meeting = await submitted(world)
  await approveMinutes(await world.actor('chair'), meeting)
  return meeting
}

const documentOf = async (meeting: { meetingId: string }) => paths.document((await db.document.findUniqueOrThrow({ where: meeting })).id)

const button = (POST: Row, knock: NonNullable<Entry['knock']>): Entry => ({ GET: act(rows.signedIn), POST: act(POST), knock })

// prettier-ignore
const writers: Row = ['door', 404, 200, 200, 200, 200, 403, 404]

export const minutes: Matrix = {
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/vorig-verslag': {
    knock: async (world) => {
      const { meetingId, itemId } = await opened(world)
      return paths.earlierMinutes(meetingId, itemId)
    },
    GET: rows.members,
  },
  '/overleg/documenten': { GET: rows.signedIn },
  '/overleg/documenten/:documentId': [
    { when: 'it is a draft', knock: async (world) => documentOf(await draft(world)), GET: rows.insiders },
    { when: 'it is approved', knock: async (world) => documentOf(await approved(world)), GET: rows.insiders },
    ...paperReaders,
  ],
  '/overleg/vergaderingen/:meetingId/verslag': [
    { when: 'it is a draft', knock: async (world) => paths.minutes((await draft(world)).meetingId), GET: rows.members },
    { when: 'it is approved', knock: async (world) => paths.minutes((await approved(world)).meetingId), GET: rows.members },
  ],
  '/overleg/vergaderingen/:meetingId/verslag/versies/:version': { knock: async (world) => paths.minutesFile((await approved(world)).meetingId, 1), GET: rows.members },
  '/overleg/vergaderingen/:meetingId/verslag/blokken': { ...button(writers, async (world) => paths.restoreRecords((await draft(world)).meetingId)), isQuiet: true },
  '/overleg/vergaderingen/:meetingId/verslag/indiening': button(rows.secretary, async (world) => paths.submitMinutes((await draft(world)).meetingId)),
  '/overleg/vergaderingen/:meetingId/verslag/goedkeuring': button(rows.chair, async (world) => paths.approveMinutes((await submitted(world)).meetingId)),
  '/overleg/vergaderingen/:meetingId/verslag/teruggave': {
    knock: async (world) => ({ url: paths.returnMinutes((await submitted(world)).meetingId), form: { note: 'Punt 2 klopt niet.' } }),
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/verslag/publicatie': button(rows.secretary, async (world) => paths.publishMinutes((await approved(world)).meetingId)),
  '/overleg/vergaderingen/:meetingId/verslag/verbetering': {
    knock: async (world) => ({ url: paths.correctMinutes((await approved(world)).meetingId), form: { note: 'Naam verbeterd.' } }),
    GET: rows.secretary,
    POST: act(rows.secretary),
  },
}
