import { newId } from '~/core/ids'
import type { Actor } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { cancelMeeting } from '~/domain/meetings/cancel-meeting.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { addActionPoint } from '~/domain/meetings/decisions/add-action-point.server'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { publishMinutes } from '~/domain/meetings/minutes/publish-minutes.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { writeItemRecord } from '~/domain/meetings/running/write-item-record.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { smallPdf } from '../../../prisma/seed/small-pdf'
import { aBody, aMember } from './bodies'
import { aMeeting, anItem, inDays } from './meetings'

export interface PublicTable {
  bodyId: string
  els: Actor
  an: Actor
  bart: Actor
}

/** A woonoverleg with a secretary (Els), a chair (An) and a voting member (Bart). */
export const aPublicTable = async (name?: string, code?: string): Promise<PublicTable> => {
  const bodyId = await aBody(name, { ...(code && { code }), majority: 'simple', quorumRule: 'none' })
  return { bodyId, els: await aMember('Els Verhaeghe', 'secretary', bodyId), an: await aMember('An Maertens', 'chair', bodyId), bart: await aMember('Bart Seynaeve', 'voting', bodyId) }
}

export interface PublicItem {
  /** Stands in every text and file of the item, so that a page can be searched for it. */
  word: string
  isClosed?: boolean
  /** The place, in the list, of the item it stands under. */
  under?: number
}

interface Plan {
  until: 'preparation' | 'convened' | 'cancelled' | 'running' | 'minutes' | 'approved' | 'published'
  items: PublicItem[]
  isPublic?: boolean
  title?: string
}

export interface PublicLife {
  meetingId: string
  itemIds: string[]
  attachmentIds: string[]
  /** The number of the decision on each item, once it was held. */
  numbers: string[]
}

/** A meeting lived through by commands, with on every item a note, an attachment and, once held, a record, a vote, a decision and an action. */
export const live = async ({ bodyId, els, an, bart }: PublicTable, { until, items, isPublic = true, title = 'Woonoverleg' }: Plan): Promise<PublicLife> => {
  const meetingId = await aMeeting(els, bodyId, { isPublic, title, template: 'empty' })
  const life: PublicLife = { meetingId, itemIds: [], attachmentIds: [], numbers: [] }
  for (const { word, isClosed = false, under } of items) {
    const parentId = under === undefined ? undefined : life.itemIds[under]
    const itemId = await anItem(els, meetingId, `Titel ${word}`, { isClosed, note: `Toelichting ${word}`, presenter: `Spreker ${word}`, ...(parentId && { parentId }) })
    const { attachmentId } = await addAttachment(els, { meetingId, itemId, name: `bijlage-${word}.pdf`, bytes: smallPdf(word, [`Inhoud ${word}`]) })
    life.itemIds.push(itemId)
    life.attachmentIds.push(attachmentId)
  }
  if (until === 'preparation') return life
  await conveneMeeting(els, { meetingId })
  if (until === 'cancelled') await cancelMeeting(els, { meetingId, reason: 'Reden KANARIE-reden' })
  if (until === 'convened' || until === 'cancelled') return life
  await openMeeting(els, { meetingId })
  for (const { seatId } of [an.seats[0]!, bart.seats[0]!]) await setPresence(els, { meetingId, seatId, isPresent: true })
  for (const [index, { word }] of items.entries()) life.numbers.push(await treat(els, bart, meetingId, life.itemIds[index]!, word))
  if (until === 'running') return life
  await closeMeeting(els, { meetingId })
  if (until === 'minutes') return life
  await submitMinutes(els, { meetingId })
  await approveMinutes(an, { meetingId })
  if (until === 'published') await publishMinutes(els, { meetingId })
  return life
}

const treat = async (els: Actor, bart: Actor, meetingId: string, itemId: string, word: string): Promise<string> => {
  await enterItem(els, { meetingId, itemId })
  await writeItemRecord(els, { meetingId, itemId, record: `Verslag ${word}` })
  const { pollId } = await openPoll(els, { meetingId, itemId, question: `Vraag ${word}?` })
  await castVote(bart, { pollId, seatId: bart.seats[0]!.seatId, choices: ['for'], key: newId() })
  await closePoll(els, { pollId })
  const { number, decisionId } = await recordDecision(els, { meetingId, itemId, pollId, title: `Besluit ${word}`, reasons: `Reden ${word}`, legalBasis: `Grond ${word}`, articles: [`Artikel ${word}`] })
  await addActionPoint(els, { meetingId, itemId, decisionId, description: `Actie ${word}`, ownerId: bart.personId, dueOn: inDays(30) })
  return number
}
