import { after, clock, days } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { change } from '~/core/change.server'
import { writeToLog } from '~/domain/documents/append-update.server'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { paragraph, type PaperText } from '~/domain/documents/paper/paper-text'
import { rewritePaper } from '~/domain/documents/paper/shared-paper'
import { documentFrom } from '~/domain/documents/update'
import { saveVersion } from '~/domain/documents/versions/save-version.server'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { addPaper } from '~/domain/meetings/agenda/papers/add-paper.server'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { answerToken } from '~/domain/meetings/convocation/answer-link.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { saveAsTemplate } from '~/domain/meetings/templates/save-template.server'
import { paths } from '~/paths'
import { aPaper } from '../../support/factories/a-paper'
import { aPicture } from '../../support/papers'
import { inDays } from '../../support/factories/meetings'
import type { Entry, Matrix } from './entry'
import { act, type Row, rows } from './row'
import type { World } from './world'

const details = { title: 'Woonoverleg', date: inDays(20), time: '19:30', place: 'Eernegem', isPublic: 'on' }
const item = { title: 'Leegstand', kind: 'discussion', minutes: '15' }
const pdf = new TextEncoder().encode('%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

const preparing = (world: World) => world.meeting('preparation', { startsAt: after(clock.now(), days(20)) })

/** A meeting that the secretary convened, so that the people of the table were invited. */
export const convened = async (world: World) => {
  const meeting = await preparing(world)
  await conveneMeeting(await world.actor('secretary'), meeting)
  return meeting
}

export const withAttachment = async (world: World, isClosed = false) => {
  const { meetingId, itemIds } = await convened(world)
  const itemId = itemIds[isClosed ? 1 : 0]!
  const { attachmentId } = await addAttachment(await world.actor('secretary'), { meetingId, itemId, name: 'nota.pdf', bytes: pdf })
  return { meetingId, itemId, attachmentId }
}

/** A paper of the voting member that nobody else reads, on the agenda of a convened meeting; then it moved on. */
export const withPaper = async (world: World, isClosed = false) => {
  const { meetingId, itemIds } = await convened(world)
  const itemId = itemIds[isClosed ? 1 : 0]!
  const owner = await world.actor('voting')
  const documentId = await aPaper(owner, { bodyId: world.table.bodyId })
  const { fileId } = await addDocumentFile(owner, { documentId, isInText: true, name: 'kaart.png', bytes: await aPicture() })
  await change(owner, async ({ tx }) => writeToLog(tx, { documentId, update: rewritePaper(documentFrom(await loadLog(tx, documentId)), withPicture(fileId)), authorId: owner.personId }))
  const { attachmentId } = await addPaper(await world.actor('secretary'), { meetingId, itemId, documentId, version: 'now' })
  await saveVersion(owner, documentId, 'Later')
  return { meetingId, itemId, attachmentId, documentId, fileId }
}

const withPicture = (fileId: string): PaperText => ({ type: 'doc', content: [paragraph('Zie de kaart.'), { type: 'image', attrs: { fileId, alt: 'Kaart', width: null } }] })

const template = async (world: World): Promise<string> => {
  const { meetingId } = await preparing(world)
  return (await saveAsTemplate(await world.actor('secretary'), { meetingId, name: `Sjabloon ${newId()}` })).templateId
}

const upload = (): FormData => {
  const form = new FormData()
  form.set('file', new File([pdf], 'nota.pdf', { type: 'application/pdf' }))
  return form
}

/** A page of the secretary: in preparation the others do not know of it, later they may not. */
const secretaryPage = (at: (meeting: { meetingId: string; itemIds: string[] }) => Exclude<Awaited<ReturnType<NonNullable<Entry['knock']>>>, undefined>): Entry[] => [
  { when: 'it is being prepared', knock: async (world) => at(await preparing(world)), GET: rows.secretaryUnseen, POST: act(rows.secretaryUnseen) },
  { when: 'it is convened', knock: async (world) => at(await convened(world)), GET: rows.secretary, POST: act(rows.secretary) },
]

/** A page of the secretary that has no form of its own. */
const secretaryReads = (at: Parameters<typeof secretaryPage>[0]): Entry[] =>
  secretaryPage(at).map((entry) => {
    const { POST: _, ...reading } = entry
    return reading
  })

/** An act of the secretary without a page: GET only leads to the page it belongs to. */
const secretaryAct = (at: Parameters<typeof secretaryPage>[0]): Entry[] => secretaryPage(at).map((entry) => ({ ...entry, GET: act(rows.signedIn) }))

/** Exactly as attachments are: for members, and of a closed item for those who may read it. */
const onPaper = (at: (paper: Awaited<ReturnType<typeof withPaper>>) => string): Entry[] => [
  { when: 'it is with an open item', knock: async (world) => at(await withPaper(world)), GET: rows.members },
  { when: 'it is with a closed item', knock: async (world) => at(await withPaper(world, true)), GET: rows.insiders },
]

const first = ({ itemIds }: { itemIds: string[] }): string => itemIds[0]!

/** Who was invited answers for themselves; others in the body were not asked. */
const invited: Row = rows.members

export const meetings: Matrix = {
  '/overleg/vergaderingen': { GET: rows.signedIn },
  '/overleg/vergaderingen/nieuw': {
    // prettier-ignore
    GET: ['door', 404, 200, 404, 404, 404, 404, 200],
    // prettier-ignore
    POST: ['door', 404, 302, 403, 403, 403, 403, 404],
    knock: (world) => ({ url: paths.newMeeting(), form: { ...details, bodyId: world.table.bodyId, openness: 'usual', template: 'empty' } }),
  },
  '/overleg/vergaderingen/:meetingId': [
    { when: 'it is being prepared', knock: async (world) => paths.meeting((await preparing(world)).meetingId), GET: rows.preparers },
    { when: 'it is convened', knock: async (world) => paths.meeting((await convened(world)).meetingId), GET: rows.members },
    { when: 'its minutes are published', knock: async (world) => paths.meeting((await world.meeting('published')).meetingId), GET: rows.members },
  ],
  '/overleg/vergaderingen/:meetingId/bundel.pdf': [
    { when: 'it is being prepared', knock: async (world) => paths.bundle((await preparing(world)).meetingId), GET: rows.preparers },
    { when: 'it is convened', knock: async (world) => paths.bundle((await convened(world)).meetingId), GET: rows.members },
  ],
  '/overleg/vergaderingen/:meetingId/gegevens': secretaryPage(({ meetingId }) => ({ url: paths.editMeeting(meetingId), form: details })),
  '/overleg/vergaderingen/:meetingId/annulering': secretaryPage(({ meetingId }) => ({ url: paths.cancelMeeting(meetingId), form: { reason: 'Te weinig punten' } })),
  '/overleg/vergaderingen/:meetingId/agenda': secretaryReads(({ meetingId }) => paths.agenda(meetingId)),
  '/overleg/vergaderingen/:meetingId/agenda/volgorde': secretaryAct(({ meetingId, itemIds }) => ({ url: paths.agendaOrder(meetingId), form: { id: itemIds[1]!, position: '0' } })),
  '/overleg/vergaderingen/:meetingId/agenda/vorige': secretaryAct(({ meetingId }) => paths.carryOver(meetingId)),
  '/overleg/vergaderingen/:meetingId/kopie': secretaryPage(({ meetingId }) => ({ url: paths.copyMeeting(meetingId), form: details })),
  '/overleg/vergaderingen/:meetingId/sjabloon': secretaryPage(({ meetingId }) => ({ url: paths.saveAsTemplate(meetingId), form: { name: `Sjabloon ${newId()}` } })),
  // prettier-ignore
  '/overleg/vergaderingen/sjablonen': { GET: ['door', 404, 200, 404, 404, 404, 404, 200] },
  '/overleg/vergaderingen/sjablonen/:templateId': {
    knock: async (world) => ({ url: paths.template(await template(world)), form: { name: `Sjabloon ${newId()}`, revision: '0', 'items[0].title': 'Leegstand', 'items[0].kind': 'discussion', 'items[0].minutes': '10' } }),
    GET: rows.secretary,
    POST: act(rows.secretary),
  },
  '/overleg/vergaderingen/sjablonen/:templateId/verwijdering': { knock: async (world) => paths.removeTemplate(await template(world)), GET: act(rows.signedIn), POST: act(rows.secretary) },
  '/overleg/vergaderingen/:meetingId/agenda/versies': [
    { when: 'it is being prepared', knock: async (world) => paths.agendaVersions((await preparing(world)).meetingId), GET: rows.preparers },
    { when: 'it is convened', knock: async (world) => paths.agendaVersions((await convened(world)).meetingId), GET: rows.members },
  ],
  '/overleg/vergaderingen/:meetingId/agendapunten/hoogdringend': {
    knock: async (world) => ({ url: paths.urgentItem((await world.meeting('running')).meetingId), form: { ...item, urgencyReason: 'De vergunning vervalt.', hasConsent: 'on' } }),
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/agendapunten/nieuw': secretaryPage(({ meetingId }) => ({ url: paths.newItem(meetingId), form: item })),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId': secretaryPage((meeting) => ({ url: paths.item(meeting.meetingId, first(meeting)), form: item })),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/duur': secretaryAct((meeting) => ({ url: paths.itemMinutes(meeting.meetingId, first(meeting)), form: { minutes: '20' } })),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/plaats': secretaryAct((meeting) => ({ url: paths.moveItem(meeting.meetingId, first(meeting)), form: { position: '1' } })),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/verwijdering': secretaryPage((meeting) => paths.removeItem(meeting.meetingId, first(meeting))),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/bijlagen': secretaryPage((meeting) => ({ url: paths.newAttachment(meeting.meetingId, first(meeting)), form: upload() })),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/bijlagen/:attachmentId/vervanging': {
    knock: async (world) => {
      const { meetingId, itemId, attachmentId } = await withPaper(world)
      return { url: paths.replacePaper(meetingId, itemId, attachmentId), form: { version: '2' } }
    },
    GET: act(rows.signedIn),
    POST: act(rows.secretary),
  },
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/documenten': secretaryReads((meeting) => paths.papersToAdd(meeting.meetingId, first(meeting))),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/documenten/:documentId': {
    knock: async (world) => {
      const meeting = await convened(world)
      return { url: paths.paperToAdd(meeting.meetingId, first(meeting), await aPaper(await world.actor('voting'), { bodyId: world.table.bodyId })), form: { version: 'now' } }
    },
    GET: rows.secretary,
    POST: act(rows.secretary),
  },
  '/overleg/vergaderingen/:meetingId/documenten/:attachmentId': onPaper(({ meetingId, attachmentId }) => paths.paperInMeeting(meetingId, attachmentId)),
  '/overleg/vergaderingen/:meetingId/documenten/:attachmentId/uitvoer/:format': onPaper(({ meetingId, attachmentId }) => paths.paperInMeetingFile(meetingId, attachmentId, 'docx')),
  '/overleg/vergaderingen/:meetingId/documenten/:attachmentId/afbeeldingen/:fileId': onPaper(({ meetingId, attachmentId, fileId }) => paths.paperInMeetingPicture(meetingId, attachmentId, fileId)),
  '/overleg/vergaderingen/:meetingId/bijlagen/:attachmentId': [
    {
      when: 'it is with an open item',
      knock: async (world) => {
        const { meetingId, attachmentId } = await withAttachment(world)
        return paths.attachment(meetingId, attachmentId)
      },
      GET: rows.members,
    },
    {
      when: 'it is with a closed item',
      knock: async (world) => {
        const { meetingId, attachmentId } = await withAttachment(world, true)
        return paths.attachment(meetingId, attachmentId)
      },
      GET: rows.insiders,
    },
  ],
  '/overleg/vergaderingen/:meetingId/bijlagen/:attachmentId/intrekking': {
    knock: async (world) => {
      const { meetingId, attachmentId } = await withAttachment(world)
      return paths.withdrawAttachment(meetingId, attachmentId)
    },
    GET: act(rows.signedIn),
    POST: act(rows.secretary),
  },
  '/overleg/vergaderingen/:meetingId/oproeping': { knock: async (world) => paths.convocation((await preparing(world)).meetingId), GET: rows.secretaryUnseen, POST: act(rows.secretaryUnseen) },
  '/overleg/vergaderingen/:meetingId/wijziging': {
    knock: async (world) => {
      const meeting = await convened(world)
      await updateItem(await world.actor('secretary'), { meetingId: meeting.meetingId, itemId: first(meeting), minutes: 40 })
      return paths.announceChange(meeting.meetingId)
    },
    GET: rows.secretary,
    POST: act(rows.secretary),
  },
  '/overleg/vergaderingen/:meetingId/herinnering': { knock: async (world) => paths.reminder((await convened(world)).meetingId), GET: act(rows.signedIn), POST: act(rows.secretary) },
  '/overleg/vergaderingen/:meetingId/aanwezigheid': { knock: async (world) => paths.attendance((await convened(world)).meetingId), GET: rows.leaders },
  '/overleg/vergaderingen/:meetingId/antwoord': {
    knock: async (world) => ({ url: paths.answerInside((await convened(world)).meetingId), form: { answer: 'present' } }),
    GET: invited,
    POST: act(invited),
  },
  '/antwoord/:token': [
    {
      when: 'the link is somebody’s',
      knock: async (world) => {
        const { meetingId } = await convened(world)
        const invitee = await db.invitee.findFirstOrThrow({ where: { meetingId, personId: world.personId('voting') } })
        return { url: paths.answer(answerToken(invitee)), form: { answer: 'excused' } }
      },
      GET: rows.everybody,
      POST: act(rows.everybody),
    },
    { when: 'the link is nobody’s', knock: () => ({ url: paths.answer('x.y'), form: { answer: 'excused' } }), GET: rows.nowhere, POST: rows.nowhere },
  ],
}
