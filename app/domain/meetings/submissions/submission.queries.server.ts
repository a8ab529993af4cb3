import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { SubmissionStatus } from '~prisma/enums'
import type { Actor } from '../../actor'
import { hasPermission } from '../../permissions'
import { isShownInline } from '../../documents/files/attachment'
import { isEditable, isPlaceable, submissionDeadline } from './submission'
import { factsOfSubmission, loadSubmission } from './submission-facts.server'
import { mayAccept, mayEditSubmission, mayHandIn, mayPlace, mayReadSubmission, mayReturn, maySeeSubmissions, maySubmit, mayWithdraw } from './submission.policy'

const named = { select: { id: true, name: true } } as const
const meetingOf = { select: { id: true, title: true, startsAt: true } } as const

/** The organisations on whose behalf the actor may submit in a body. */
const ownOrganisations = (actor: Actor, bodyId: string): string[] =>
  [...new Set(actor.seats.filter((seat) => seat.bodyId === bodyId).map(({ organisationId }) => organisationId))].filter((organisationId) => isAllowed(maySubmit(actor, { bodyId, organisationId })))

/** The submissions of a body that an actor may read (mayReadSubmission), as a condition for a query. */
const readableSubmissions = (actor: Actor, bodyIds: string[]) => ({
  OR: bodyIds.flatMap((bodyId) => [
    { bodyId, organisationId: { in: ownOrganisations(actor, bodyId) } },
    ...(hasPermission(actor, bodyId, 'read-submissions') ? [{ bodyId, submittedAt: { not: null } }] : []),
  ]),
})

const lineColumns = {
  id: true,
  bodyId: true,
  title: true,
  kind: true,
  minutes: true,
  status: true,
  isUrgent: true,
  submittedAt: true,
  createdAt: true,
  organisation: named,
  meeting: meetingOf,
  body: named,
} as const

/** The latest 100 submissions of a body, or of all bodies the actor sits in, that they may read. */
export const submissionsOf = async (actor: Actor, { bodyId }: { bodyId?: string | undefined }) => {
  if (bodyId) requireAllowed(maySeeSubmissions(actor, bodyId))
  const all = actor.bodies.filter(({ id }) => isAllowed(maySeeSubmissions(actor, id)))
  if (all.length === 0) throw notFound()
  const chosen = bodyId ? all.filter(({ id }) => id === bodyId) : all
  const rows = await db.submission.findMany({
    where: readableSubmissions(actor, chosen.map(({ id }) => id)),
    select: lineColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
  const decides = (id: string) => hasPermission(actor, id, 'decide-submission')
  return {
    bodies: all.map(({ id, name }) => ({ id, name })),
    bodyId: bodyId ?? null,
    submissions: rows.map((row) => ({ ...row, asks: asksOf(row.status, decides(row.bodyId)) })),
    maySubmit: all.some(({ id }) => ownOrganisations(actor, id).length > 0),
  }
}

export type SubmissionLine = Awaited<ReturnType<typeof submissionsOf>>['submissions'][number]

/** Whether a submission waits for the reader. */
const asksOf = (status: SubmissionStatus, decides: boolean): boolean => (decides ? isPlaceable(status) : isEditable(status))

/** One submission with its files and history, and what the actor may do with it. @throws DomainError 404. */
export const submissionPage = async (actor: Actor, submissionId: string) => {
  const row = await db.submission.findUnique({
    where: { id: submissionId },
    select: {
      ...lineColumns,
      organisationId: true,
      meetingId: true,
      explanation: true,
      urgencyReason: true,
      revision: true,
      item: { select: { id: true, meetingId: true } },
      createdBy: { select: { name: true } },
      steps: { select: { id: true, status: true, note: true, at: true, by: { select: { name: true } } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      attachments: { where: { withdrawnAt: null }, select: { id: true, name: true, mediaType: true, size: true }, orderBy: { id: 'asc' } },
    },
  })
  if (!row) throw notFound()
  const facts = factsOfSubmission(row)
  requireAllowed(mayReadSubmission(actor, facts))
  const isPlacer = isAllowed(mayPlace(actor, facts))
  return {
    submission: row,
    may: {
      edit: isAllowed(mayEditSubmission(actor, facts)),
      handIn: isAllowed(mayHandIn(actor, facts)),
      withdraw: isAllowed(mayWithdraw(actor, facts)),
      accept: isAllowed(mayAccept(actor, facts)),
      return: isAllowed(mayReturn(actor, facts)),
      place: isPlacer,
    },
    /** The agendas it could be placed on; the one it was meant for first. */
    agendas: isPlacer ? await openAgendas(row.bodyId, row.meetingId) : [],
  }
}

export type SubmissionPage = Awaited<ReturnType<typeof submissionPage>>

const openAgendas = async (bodyId: string, wishedId: string | null) => {
  const meetings = await db.meeting.findMany({ where: { bodyId, status: { in: ['preparation', 'convened'] } }, select: { id: true, title: true, startsAt: true, status: true }, orderBy: { startsAt: 'asc' }, take: 20 })
  return meetings.sort((one, other) => Number(other.id === wishedId) - Number(one.id === wishedId))
}

/**
 * What the form of a submission offers: for whom, and for which meetings to come. Who may submit is told the day of a meeting that is still being
 * prepared: nobody keeps a deadline that they do not know. @throws DomainError 404, 403.
 */
export const submissionChoices = async (actor: Actor, bodyId: string) => {
  requireAllowed(maySeeSubmissions(actor, bodyId))
  const ids = ownOrganisations(actor, bodyId)
  requireAllowed(maySubmit(actor, { bodyId, organisationId: ids[0] ?? '' }))
  const [body, organisations] = await Promise.all([
    db.body.findUniqueOrThrow({
      where: { id: bodyId },
      select: {
        id: true,
        name: true,
        submissionDays: true,
        allowsUrgentItems: true,
        meetings: { where: { status: { in: ['preparation', 'convened'] }, startsAt: { gt: clock.now() } }, select: { id: true, title: true, startsAt: true }, orderBy: { startsAt: 'asc' }, take: 20 },
      },
    }),
    db.organisation.findMany({ where: { id: { in: ids } }, select: { id: true, name: true }, orderBy: { name: 'asc' } }),
  ])
  const { meetings, submissionDays, ...rest } = body
  const now = clock.now()
  return {
    body: rest,
    organisations,
    meetings: meetings.map((meeting) => {
      const { lastDay, endsAt } = submissionDeadline(meeting.startsAt, submissionDays)
      return { ...meeting, lastDay, isLate: endsAt <= now }
    }),
  }
}

export type SubmissionChoices = Awaited<ReturnType<typeof submissionChoices>>

/** The bodies for which the actor may submit, for the choice before the form. @throws DomainError 404 when there are none. */
export const bodiesToSubmitIn = (actor: Actor) => {
  const bodies = actor.bodies.filter(({ id }) => ownOrganisations(actor, id).length > 0)
  if (bodies.length === 0) throw notFound()
  return bodies.map(({ id, name }) => ({ id, name }))
}

/** What the form of an existing submission starts from. @throws DomainError 404, 403, or submissions:refusal.notEditable (409). */
export const submissionForEditing = async (actor: Actor, submissionId: string) => {
  const { facts, bodyId } = await loadSubmission(db, submissionId)
  requireAllowed(mayEditSubmission(actor, facts))
  const [submission, choices] = await Promise.all([db.submission.findUniqueOrThrow({ where: { id: submissionId } }), submissionChoices(actor, bodyId)])
  const { id, organisationId, meetingId, title, explanation, kind, minutes, isUrgent, urgencyReason, revision } = submission
  return { submission: { id, organisationId, meetingId, title, explanation, kind, minutes, isUrgent, urgencyReason, revision }, choices }
}

/** What the page says before a submission is sent back. @throws DomainError 404, 403, or submissions:refusal.notWaiting (409). */
export const submissionToReturn = async (actor: Actor, submissionId: string) => {
  requireAllowed(mayReturn(actor, (await loadSubmission(db, submissionId)).facts))
  return db.submission.findUniqueOrThrow({ where: { id: submissionId }, select: { id: true, title: true, organisation: named } })
}

/** A file of a submission, with the rights of its submission. @throws DomainError 404. */
export const readableSubmissionFile = async (actor: Actor, submissionId: string, attachmentId: string) => {
  requireAllowed(mayReadSubmission(actor, (await loadSubmission(db, submissionId)).facts))
  const file = await db.submissionAttachment.findFirst({ where: { id: attachmentId, submissionId, withdrawnAt: null }, select: { name: true, mediaType: true, size: true, sha256: true } })
  if (!file) throw notFound()
  return { ...file, isInline: isShownInline(file.mediaType) }
}
