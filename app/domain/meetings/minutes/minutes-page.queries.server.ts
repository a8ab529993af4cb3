import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Prisma } from '~prisma/client'
import type { Actor } from '../../actor'
import { hasPermission } from '../../permissions'
import { lastWritten } from '../../documents/load-content.server'
import type { FrozenMinutes } from './frozen-minutes'
import { stageOf } from './minutes'
import { minutesFactColumns, minutesFactsOf } from './minutes-facts.server'
import { readVersion } from './minutes-versions.queries.server'
import { mayApproveMinutes, mayCorrectMinutes, mayKnowMinutes, mayPublishMinutes, mayReadDraft, mayRestoreRecords, mayReturnMinutes, maySubmitMinutes } from './minutes.policy'
import { namedProblems } from './named-problems.server'

const columns = {
  ...minutesFactColumns,
  title: true,
  isPublic: true,
  startsAt: true,
  document: { select: { id: true, status: true, correctionNote: true, returnNote: true, submittedAt: true } },
  minutesVersions: {
    select: { version: true, sha256: true, publicSha256: true, correctionNote: true, approvedAt: true, publishedAt: true, approvedBy: { select: { name: true } } },
    orderBy: { version: 'desc' },
  },
  approvedByItems: { where: { meeting: { status: { in: ['preparation', 'convened', 'running'] } } }, select: { meeting: { select: { id: true, status: true, convenedAt: true } } } },
} satisfies Prisma.MeetingSelect

/** Where the minutes of a meeting stand: their stage and versions, what the draft still lacks, and what the actor may do next. @throws DomainError 404. */
export const minutesPage = async (actor: Actor, meetingId: string) => {
  const row = await db.meeting.findUnique({ where: { id: meetingId }, select: columns })
  if (!row) throw notFound()
  const facts = minutesFactsOf(row)
  requireAllowed(mayKnowMinutes(actor, facts))
  const readsDraft = isAllowed(mayReadDraft(actor, facts))
  const approving = row.approvedByItems.find(({ meeting }) => meeting.convenedAt !== null || hasPermission(actor, row.bodyId, 'read-preparation'))?.meeting
  return {
    meeting: { id: row.id, title: row.title, startsAt: row.startsAt, bodyName: row.body.name, isPublic: row.isPublic },
    stage: stageOf(facts),
    approval: facts.approval,
    /** The later meeting whose agenda has these minutes, once the actor may know of it. */
    approvingMeeting: approving ? { id: approving.id, status: approving.status } : null,
    draft: row.document && readsDraft ? { ...row.document, lastWritten: await lastWritten(db, row.document.id) } : null,
    problems: row.document?.status === 'draft' && readsDraft ? await namedProblems({ meetingId, documentId: row.document.id }) : [],
    versions: row.minutesVersions.map(({ approvedBy, ...version }) => ({ ...version, approvedBy: approvedBy.name })),
    latestText: facts.latest && (JSON.parse((await readVersion(actor, facts, facts.latest.version)).content) as FrozenMinutes),
    may: {
      submit: isAllowed(maySubmitMinutes(actor, facts)),
      restore: isAllowed(mayRestoreRecords(actor, facts)),
      return: isAllowed(mayReturnMinutes(actor, facts)),
      approve: isAllowed(mayApproveMinutes(actor, facts)),
      publish: isAllowed(mayPublishMinutes(actor, facts)),
      correct: isAllowed(mayCorrectMinutes(actor, facts)),
    },
  }
}

export type MinutesPageData = Awaited<ReturnType<typeof minutesPage>>
