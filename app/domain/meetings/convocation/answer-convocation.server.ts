import { change, type Change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { mayAnswer, maySeeMeeting } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import type { AnswerContent } from './answer.schema'
import { convocationAnswered } from './convocation.events'
import { requireInvitee } from './answer-link.server'

/** Answers a convocation, signed in. It may be changed until the meeting opens. @throws DomainError 404 for who was not convened, 409 when it is too late. */
export const answerConvocation = (actor: Actor, { meetingId, ...content }: AnswerContent & { meetingId: string }): Promise<void> =>
  change(actor, async (work) => {
    requireAllowed(maySeeMeeting(actor, await getMeetingFacts(work.tx, meetingId)))
    const invitee = await work.tx.invitee.findUnique({ where: { meetingId_personId: { meetingId, personId: actor.personId } }, select: { id: true, meetingId: true } })
    if (!invitee) throw notFound()
    await writeAnswer(work, invitee, content)
  })

/** Answers by the personal link of the mail, without signing in. @throws DomainError 404 for a wrong or stale link, 409 when it is too late. */
export const answerByLink = async (token: string, content: AnswerContent): Promise<void> => {
  const { personId, ...invitee } = await requireInvitee(token)
  await change({ personId }, (work) => writeAnswer(work, invitee, content))
}

const writeAnswer = async ({ tx, record }: Change, invitee: { id: string; meetingId: string }, { answer, substituteName, remark }: AnswerContent): Promise<void> => {
  requireAllowed(mayAnswer(await getMeetingFacts(tx, invitee.meetingId)))
  await tx.invitee.update({
    where: { id: invitee.id },
    data: { answer, substituteName: answer === 'substituted' ? substituteName : '', remark, answeredAt: clock.now() },
  })
  record(convocationAnswered(invitee.meetingId, invitee.id, answer))
}
