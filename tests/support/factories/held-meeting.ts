import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { addActionPoint } from '~/domain/meetings/decisions/add-action-point.server'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { writeItemRecord } from '~/domain/meetings/running/write-item-record.server'
import type { MinutesApproval } from '~prisma/enums'
import { type Gathering, gatherRunning, type Guest, type ItemWish } from './gathering'

export interface HeldMeeting extends Gathering {
  documentId: string
  decisionId: string
  decisionNumber: string
  actionPointId: string
}

interface Wish {
  guests?: Guest[]
  items?: ItemWish[]
  minutesApproval?: MinutesApproval
  /** On which item the vote, the decision and the action are. */
  decidedItem?: number
  isPublic?: boolean
}

/** A meeting that was held: notes on every item; on one of them a vote, a decision that follows from it and an action. Its draft minutes are made. */
export const holdMeeting = async ({ guests = [{ name: 'Bart' }, { name: 'Mia', role: 'advisory' }, { name: 'Wim', role: 'observer' }], items, minutesApproval = 'byChair', decidedItem = 1, isPublic = true }: Wish = {}): Promise<HeldMeeting> => {
  const gathering = await gatherRunning({ guests, isPublic, ...(items && { items }) })
  const { bodyId, meetingId, itemIds } = gathering
  await change(null, ({ tx }) => tx.body.update({ where: { id: bodyId }, data: { minutesApproval } }))
  const [els, bart] = [await gathering.actor('Els'), await gathering.actor('Bart')]
  for (const [index, itemId] of itemIds.entries()) {
    await enterItem(els, { meetingId, itemId })
    await writeItemRecord(els, { meetingId, itemId, record: `Notitie bij punt ${index + 1}.\n\nTweede alinea.` })
  }
  const itemId = itemIds[decidedItem]!
  const { pollId } = await openPoll(els, { meetingId, itemId, question: `Geeft u gunstig advies over punt ${decidedItem + 1}?` })
  await castVote(bart, { pollId, seatId: gathering.seatId('Bart'), choices: ['for'], key: newId() })
  await closePoll(els, { pollId })
  const { number, decisionId } = await recordDecision(els, { meetingId, itemId, title: 'Gunstig advies', reasons: 'Het ontwerp is helder.', articles: ['Het overleg geeft gunstig advies.'], pollId })
  const { actionPointId } = await addActionPoint(els, { meetingId, itemId, decisionId, description: 'Bezorg de aangepaste tekst', ownerId: gathering.personId('Bart'), dueOn: '2099-01-15' })
  await closeMeeting(els, { meetingId })
  const document = await change(null, ({ tx }) => tx.document.findUniqueOrThrow({ where: { meetingId } }))
  return { ...gathering, documentId: document.id, decisionId, decisionNumber: number, actionPointId }
}

/** Such a meeting, whose minutes the secretary submitted and the chair approved. */
export const approvedMeeting = async (wish?: Wish): Promise<HeldMeeting> => {
  const held = await holdMeeting(wish)
  await submitMinutes(await held.actor('Els'), held)
  await approveMinutes(await held.actor('An'), held)
  return held
}

/** A version of its minutes, as it is stored. */
export const versionOf = ({ meetingId }: HeldMeeting, version = 1) => db.minutesVersion.findUniqueOrThrow({ where: { meetingId_version: { meetingId, version } } })
