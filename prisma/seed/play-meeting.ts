import { db } from '~/core/db.server'
import { dateInBrussels } from '~/core/i18n/brussels'
import type { Actor } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { addItem } from '~/domain/meetings/agenda/add-item.server'
import { addPaper } from '~/domain/meetings/agenda/papers/add-paper.server'
import { moveItem } from '~/domain/meetings/agenda/move-item.server'
import { announceChange } from '~/domain/meetings/convocation/announce-change.server'
import { answerConvocation } from '~/domain/meetings/convocation/answer-convocation.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { createMeeting } from '~/domain/meetings/create-meeting.server'
import { isValidOn } from '~/domain/subjects/subject'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { organisations, people, type PersonKey } from './cast'
import type { Cast } from './chapters/make-cast'
import { finishMinutes } from './finish-minutes'
import { holdMeeting } from './hold-meeting'
import { smallPdf } from './small-pdf'
import type { AttachmentStory, ItemStory, MeetingStory } from './story'
import { dateOfDay, goTo } from './time'

export interface Played {
  cast: Cast
  story: MeetingStory
  secretary: Actor
  meetingId: string
  /** The items in the order of the agenda, with their story. */
  items: { itemId: string; story: ItemStory }[]
}

const daysBefore = { agenda: 12, convocation: 10, notice: 8, answers: 7 }

/** Plays a meeting by the same commands the screens use, as far as its story goes. */
export const playMeeting = async (cast: Cast, story: MeetingStory): Promise<void> => {
  goTo(Math.min(story.day - daysBefore.agenda, -2), '09:10')
  const secretary = await actorOfPerson(cast.people.els)
  const { body, title, day, time, place, onlineLink } = story
  const { meetingId } = await createMeeting(secretary, { bodyId: cast.bodies[body], title, date: dateOfDay(day), time, place, onlineLink, isPublic: true, template: 'empty' })
  const played: Played = { cast, story, secretary, meetingId, items: await makeAgenda(secretary, meetingId, story.items.filter(({ isAddedLater }) => !isAddedLater)) }
  if (story.until === 'preparation') return
  goTo(day - daysBefore.convocation, '11:25')
  await conveneMeeting(secretary, { meetingId })
  await addLater(played)
  await answer(played)
  await inviteGuests(played)
  await giveProxies(played)
  if (story.until === 'convened') return
  await holdMeeting(played)
  await finishMinutes(played)
}

const makeAgenda = async (secretary: Actor, meetingId: string, stories: ItemStory[], parentId?: string): Promise<Played['items']> => {
  const made: Played['items'] = []
  for (const story of stories) {
    const { title, kind, minutes, presenter, note = '', isClosed = false, followsActions = false, subjects = [], attachments = [], papers = [], children = [] } = story
    const approvesMinutesOfId = story.approvesLastMinutes ? await lastHeld(meetingId) : undefined
    const { itemId } = await addItem(secretary, { meetingId, parentId, title, kind, minutes, presenter: presenter ? presenterName(presenter) : '', note, isClosed, followsActions, approvesMinutesOfId, subjectIds: await subjectsOf(meetingId, subjects) })
    for (const attachment of attachments) await addAttachment(secretary, { meetingId, itemId, name: attachment.name, bytes: bytesOf(attachment) })
    for (const paper of papers) await addPaper(secretary, { meetingId, itemId, documentId: await paperCalled(paper), version: 'now' })
    made.push({ itemId, story }, ...(await makeAgenda(secretary, meetingId, children, itemId)))
  }
  return made
}

const paperCalled = async (title: string): Promise<string> => (await db.document.findFirstOrThrow({ where: { title, kind: { not: 'minutes' } }, select: { id: true } })).id

/** The ids of the codes that hold on the day of the meeting. */
const subjectsOf = async (meetingId: string, codes: string[]): Promise<string[]> => {
  if (codes.length === 0) return []
  const { startsAt } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { startsAt: true } })
  const day = dateInBrussels(startsAt)
  const found = await db.subject.findMany({ where: { code: { in: codes } }, select: { id: true, validFrom: true, validTo: true } })
  return found.filter((subject) => isValidOn(subject, day)).map(({ id }) => id)
}

/** Adds what came after the convocation, in its place, and tells the people convened. */
const addLater = async ({ story, secretary, meetingId, items }: Played): Promise<void> => {
  const late = story.items.filter(({ isAddedLater }) => isAddedLater)
  if (late.length === 0) return
  goTo(story.day - daysBefore.notice, '16:40')
  for (const item of late) {
    const made = await makeAgenda(secretary, meetingId, [item])
    await moveItem(secretary, { meetingId, itemId: made[0]!.itemId, position: story.items.indexOf(item) })
    items.push(...made)
  }
  await announceChange(secretary, { meetingId })
}

/** The meeting of the same body before this one, whose minutes wait for approval. */
const lastHeld = async (meetingId: string): Promise<string> => {
  const { bodyId } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { bodyId: true } })
  return (await db.meeting.findFirstOrThrow({ where: { bodyId, status: 'minutes' }, orderBy: { startsAt: 'desc' }, select: { id: true } })).id
}

const presenterName = (key: PersonKey): string => {
  const { name, memberships } = people[key]
  const [organisation] = Object.keys(memberships) as (keyof typeof organisations)[]
  return `${name}, ${organisations[organisation!].name}`
}

const bytesOf = ({ title, lines }: AttachmentStory): Uint8Array => smallPdf(title, lines)

const answer = async ({ cast, story, meetingId }: Played): Promise<void> => {
  let hour = 8
  for (const [key, { answer: given, substituteName = '', remark = '' }] of Object.entries(story.answers ?? {})) {
    goTo(story.day - daysBefore.answers, `${String(Math.min(hour++, 21)).padStart(2, '0')}:17`)
    await answerConvocation(await actorOfPerson(cast.people[key as PersonKey]), { meetingId, answer: given, substituteName, remark })
  }
}

const inviteGuests = async ({ story, secretary, meetingId, items }: Played): Promise<void> => {
  for (const { forItem, ...guest } of story.guests ?? []) await addGuest(secretary, { meetingId, ...guest, itemId: items.find((item) => item.story.title === forItem)?.itemId })
}

/** The giver hands it over on paper; the secretary notes it. */
const giveProxies = async ({ cast, story, secretary, meetingId }: Played): Promise<void> => {
  for (const { giver, holder } of story.proxies ?? []) {
    const seatOf = (key: PersonKey) => db.seat.findFirstOrThrow({ where: { bodyId: cast.bodies[story.body], votes: true, holderId: cast.people[key] }, select: { id: true } })
    const paper = { name: 'volmacht.pdf', bytes: smallPdf('Volmacht', [`${people[giver].name} geeft volmacht aan ${people[holder].name}.`]) }
    await giveProxy(secretary, { meetingId, giverSeatId: (await seatOf(giver)).id, holderSeatId: (await seatOf(holder)).id, paper })
  }
}
