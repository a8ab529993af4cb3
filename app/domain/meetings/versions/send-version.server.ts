import { clock } from '~/core/clock'
import type { Db, Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import { agendaOf } from '../agenda/agenda.queries.server'
import { canonicalJson } from '~/core/canonical'
import type { SentAgenda } from './sent-agenda'

/** Keeps the agenda of a meeting as it goes out now, in the transaction that sends it. @returns the number of the version, counted from 1. */
export const sendVersion = async (tx: Tx, meetingId: string): Promise<number> => {
  const content = canonicalJson(await agendaNow(tx, meetingId))
  const last = await tx.agendaVersion.findFirst({ where: { meetingId }, orderBy: { version: 'desc' }, select: { version: true } })
  const version = (last?.version ?? 0) + 1
  await tx.agendaVersion.create({ data: { id: newId(), meetingId, version, content, sha256: sha256(content), sentAt: clock.now() } })
  return version
}

/** The agenda as it would be sent now, closed items included. */
export const agendaNow = async (database: Db, meetingId: string): Promise<SentAgenda> => {
  const meeting = await database.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { title: true, startsAt: true, place: true, onlineLink: true } })
  const items = await agendaOf(database, { meetingId, startsAt: meeting.startsAt, readsClosedItems: true, withSubjects: false })
  return {
    format: 'woonpunt-overleg/agenda',
    formatVersion: 1,
    meeting: { title: meeting.title, startsAt: meeting.startsAt.toISOString(), place: meeting.place, onlineLink: meeting.onlineLink ?? '' },
    items: items.map(({ id, parentId, number, title, kind, minutes, startsAt, presenter, note, isClosed, addition, submittedBy, attachments }) => ({
      id,
      parentId,
      number,
      title,
      kind,
      minutes,
      startsAt: startsAt.toISOString(),
      presenter,
      note,
      isClosed,
      addition,
      submittedBy,
      attachments: attachments.map((file) => ({ id: file.id, name: file.name })),
    })),
  }
}
