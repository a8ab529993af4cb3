import { clock, minutes } from '~/core/clock'
import { db } from '~/core/db.server'
import { newUnorderedId } from '~/core/ids'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { setRecusal } from '~/domain/meetings/attendance/set-recusal.server'
import { addActionPoint } from '~/domain/meetings/decisions/add-action-point.server'
import { finishActionPoint } from '~/domain/meetings/decisions/finish-action-point.server'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { countHands } from '~/domain/meetings/polls/count-hands.server'
import { enterVote } from '~/domain/meetings/polls/enter-vote.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { castSecretVote } from '~/domain/meetings/polls/secret/cast-secret-vote.server'
import { newCheckCode } from '~/domain/meetings/polls/secret/check-code'
import { sealBallot } from '~/domain/meetings/polls/secret/envelope'
import { withdrawPoll } from '~/domain/meetings/polls/withdraw-poll.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { endFloor } from '~/domain/meetings/speakers/end-floor.server'
import { giveFloor } from '~/domain/meetings/speakers/give-floor.server'
import { raiseHand } from '~/domain/meetings/speakers/raise-hand.server'
import { setItemOutcome } from '~/domain/meetings/running/set-item-outcome.server'
import { writeItemRecord } from '~/domain/meetings/running/write-item-record.server'
import type { PersonKey } from './cast'
import type { Played } from './play-meeting'
import type { ActionStory, ItemStory, PollStory } from './story'
import { dateOfDay, goTo } from './time'

/** Opens the meeting, treats every item, closes it; later, what was agreed is done. */
export const holdMeeting = async (played: Played): Promise<void> => {
  const { story, secretary, meetingId, items } = played
  goTo(story.day, story.time)
  await openMeeting(secretary, { meetingId })
  const late = items.flatMap(({ story: item }) => item.arrives ?? [])
  for (const seat of await sittersOf(meetingId)) {
    if (!late.includes(keyOf(played, seat.personId) as PersonKey)) await setPresence(secretary, { meetingId, attendanceId: seat.id, isPresent: true })
  }
  const guests = await db.attendance.findMany({ where: { meetingId, seatId: null }, select: { id: true } })
  for (const { id } of guests) await setPresence(secretary, { meetingId, attendanceId: id, isPresent: true })
  for (const { itemId, story: item } of items) await treatItem(played, itemId, item)
  await closeMeeting(secretary, { meetingId })
  await finishActions(played)
}

/** Who said they would come, or sends somebody. */
const sittersOf = (meetingId: string) => db.attendance.findMany({ where: { meetingId, isExcused: false, seatId: { not: null } }, select: { id: true, personId: true } })

const keyOf = ({ cast }: Played, personId: string | null): string | undefined => Object.entries(cast.people).find(([, id]) => id === personId)?.[0]

const treatItem = async (played: Played, itemId: string, item: ItemStory): Promise<void> => {
  const { secretary, meetingId } = played
  await enterItem(secretary, { meetingId, itemId })
  if (item.recused) await standAside(played, itemId, item.recused)
  const spoken = await speak(played, item.speakers ?? [])
  clock.travel(minutes(Math.max(2, item.minutes - 3 - spoken)))
  if (item.arrives) await tick(played, item.arrives, true)
  if (item.record) await writeItemRecord(secretary, { meetingId, itemId, record: item.record })
  for (const poll of item.polls ?? []) await vote(played, itemId, poll)
  const pollId = item.poll && (await vote(played, itemId, item.poll))
  const decision = item.decision && (await recordDecision(secretary, { meetingId, itemId, ...item.decision, pollId }))
  if (item.outcome) await setItemOutcome(secretary, { meetingId, itemId, outcome: item.outcome.outcome, outcomeText: item.outcome.text ?? '' })
  for (const action of item.actions ?? []) await agree(played, itemId, action, decision?.decisionId)
  clock.travel(minutes(2))
  if (item.leaves) await tick(played, item.leaves, false)
}

const placesOf = async ({ meetingId, cast }: Played, key: PersonKey) => (await sittersOf(meetingId)).filter(({ personId }) => personId === cast.people[key])

const tick = async (played: Played, key: PersonKey, isPresent: boolean): Promise<void> => {
  const { secretary, meetingId } = played
  for (const { id } of await placesOf(played, key)) await setPresence(secretary, { meetingId, attendanceId: id, isPresent })
}

const standAside = async (played: Played, itemId: string, key: PersonKey): Promise<void> => {
  const { secretary, meetingId } = played
  for (const { id } of await placesOf(played, key)) await setRecusal(secretary, { meetingId, attendanceId: id, itemId, isRecused: true })
}

/** Who wants the floor asks for it, gets it, and is done. @returns how many minutes that took. */
const speak = async ({ secretary, meetingId, cast }: Played, speakers: NonNullable<ItemStory['speakers']>): Promise<number> => {
  for (const { who, minutes: wanted, isPointOfOrder = false } of speakers) {
    const { turnId } = await raiseHand(await actorOfPerson(cast.people[who]), { meetingId, isPointOfOrder, key: newUnorderedId() })
    await giveFloor(secretary, { meetingId, turnId })
    clock.travel(minutes(wanted))
    await endFloor(secretary, { meetingId, turnId })
  }
  return speakers.reduce((sum, { minutes: wanted }) => sum + wanted, 0)
}

const vote = async (played: Played, itemId: string, { usual, except, hands, withdrawn, ...poll }: PollStory): Promise<string> => {
  const { secretary, meetingId } = played
  const { pollId } = await openPoll(secretary, { meetingId, itemId, ...poll })
  if (withdrawn) await withdrawPoll(secretary, { pollId, reason: withdrawn })
  else if (hands) await countHands(secretary, { pollId, ...hands })
  else {
    await answer(played, pollId, { usual, except, ...poll })
    await closePoll(secretary, { pollId })
  }
  return pollId
}

/** Everybody answers: on their own device, or by the mouth of the secretary in a roll call and for who has no account. */
const answer = async (played: Played, pollId: string, { method, visibility, usual = 'for', except = {} }: PollStory): Promise<void> => {
  const seats = await db.pollSeat.findMany({ where: { pollId }, select: { seatId: true, personId: true } })
  for (const { seatId, personId } of seats) {
    const given = except[keyOf(played, personId) as PersonKey] ?? usual
    const { choices, reason = '' } = typeof given === 'string' ? { choices: [given] } : given
    // Nobody can seal an envelope for another.
    if (visibility === 'secret') {
      if (personId) await voteInSecret(personId, pollId, seatId, choices)
    } else if (method === 'rollCall' || !personId) await enterVote(played.secretary, { pollId, seatId, choices, reason })
    else await castVote(await actorOfPerson(personId), { pollId, seatId, choices, reason, key: newUnorderedId() })
  }
}

/** Seals a vote for a seat, as the voter's browser would. */
const voteInSecret = async (personId: string, pollId: string, seatId: string, choices: string[]): Promise<void> => {
  const { publicKey } = await db.secretPoll.findUniqueOrThrow({ where: { pollId }, select: { publicKey: true } })
  const envelope = await sealBallot({ choices, code: newCheckCode() }, { pollId, publicKey })
  await castSecretVote(await actorOfPerson(personId), { pollId, key: newUnorderedId(), envelopes: [{ seatId, envelope }] })
}

const agree = async ({ secretary, meetingId, cast }: Played, itemId: string, action: ActionStory, decisionId: string | undefined): Promise<void> => {
  const owner = action.owner ? { ownerId: cast.people[action.owner] } : { ownerOrganisationId: cast.organisations[action.organisation ?? 'woonpunt'] }
  await addActionPoint(secretary, { meetingId, itemId, decisionId, description: action.description, ...owner, dueOn: dateOfDay(action.due) })
}

const finishActions = async ({ secretary, meetingId, items }: Played): Promise<void> => {
  const stories = items.flatMap(({ story }) => story.actions ?? [])
  for (const { description, due, isDone } of stories) {
    if (!isDone) continue
    goTo(due - 3, '15:40')
    const { id } = await db.actionPoint.findFirstOrThrow({ where: { meetingId, description }, select: { id: true } })
    await finishActionPoint(secretary, id)
  }
}
