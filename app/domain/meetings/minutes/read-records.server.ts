import { type Db, db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { untilNextChange } from '~/core/until-next-change.server'
import { inOrder } from '../../subjects/subject'
import { numberItems } from '../agenda/agenda'
import { entryColumns } from '../attendance/log'
import { givenAnswers } from '../polls/given-answers.server'
import { attendanceOf } from './attendants'
import { proxyColumns, recordedProxies } from './recorded-proxies'
import { isNamed, pollColumns, pollRecord } from './poll-record'
import type { ActionRecord, DecisionRecord, ItemRecord, MinutesRecords } from './records'

const columns = {
  id: true,
  title: true,
  startsAt: true,
  openedAt: true,
  closedAt: true,
  place: true,
  isPublic: true,
  body: { select: { name: true } },
  items: {
    select: { id: true, parentId: true, position: true, title: true, kind: true, presenter: true, isClosed: true, startedAt: true, record: true, outcome: true, outcomeText: true, addition: true, urgencyReason: true, submittedBy: { select: { name: true } }, subjects: { select: { subject: { select: { code: true, title: true } } } } },
  },
  attendances: {
    select: {
      name: true,
      isExcused: true,
      organisationName: true,
      itemId: true,
      seatId: true,
      entries: { select: entryColumns },
      organisation: { select: { name: true } },
      seat: { select: { role: true } },
    },
  },
  proxies: { where: { revokedAt: null }, select: proxyColumns, orderBy: { createdAt: 'asc' } },
  polls: { where: { status: 'closed' }, select: pollColumns, orderBy: { openedAt: 'asc' } },
  decisions: {
    select: { id: true, itemId: true, number: true, title: true, reasons: true, legalBasis: true, pollId: true, articles: { select: { text: true }, orderBy: { position: 'asc' } } },
    orderBy: { serial: 'asc' },
  },
  actionPoints: {
    select: { id: true, itemId: true, description: true, dueOn: true, owner: { select: { name: true } }, ownerOrganisation: { select: { name: true } } },
    orderBy: { createdAt: 'asc' },
  },
} as const

/** What was recorded in a meeting. The caller has seen to it that the reader may see closed items. @throws DomainError 404. */
export const readRecords = async (db: Db, meetingId: string): Promise<MinutesRecords> => {
  const row = await db.meeting.findUnique({ where: { id: meetingId }, select: columns })
  if (!row) throw notFound()
  const numbered = numberItems(row.items)
  const closed = new Set(numbered.filter((item) => item.isClosed || numbered.some((above) => above.id === item.parentId && above.isClosed)).map(({ id }) => id))
  const answerOf = await givenAnswers(db, row.polls.filter(isNamed).map((poll) => poll.id))
  const polls = row.polls.map((poll) => pollRecord(poll, answerOf))
  return {
    meeting: {
      id: row.id,
      title: row.title,
      body: row.body.name,
      startsAt: row.startsAt.toISOString(),
      openedAt: row.openedAt?.toISOString() ?? null,
      closedAt: row.closedAt?.toISOString() ?? null,
      place: row.place,
      isPublic: row.isPublic,
    },
    attendance: attendanceOf(row.attendances, recordedProxies(row.proxies, row.attendances, numbered), numbered),
    items: numbered.map(
      ({ id, number, title, kind, presenter, outcome, outcomeText, addition, urgencyReason, submittedBy, record, subjects }): ItemRecord => ({
        kind: 'item',
        id,
        number,
        title,
        itemKind: kind,
        presenter,
        isClosed: closed.has(id),
        outcome,
        outcomeText,
        ...(subjects.length > 0 && { subjects: inOrder(subjects.map(({ subject }) => subject)) }),
        ...(addition && { addition }),
        ...(urgencyReason && { urgencyReason }),
        ...(submittedBy && { submittedBy: submittedBy.name }),
        notes: record,
      }),
    ),
    polls,
    decisions: row.decisions.map(
      ({ pollId, articles, ...decision }): DecisionRecord => ({
        kind: 'decision',
        ...decision,
        articles: articles.map(({ text }) => text),
        poll: polls.find(({ id }) => id === pollId) ?? null,
      }),
    ),
    actions: row.actionPoints.map(
      ({ owner, ownerOrganisation, ...action }): ActionRecord => ({
        kind: 'action',
        ...action,
        owner: [owner?.name, ownerOrganisation?.name].filter(Boolean).join(', '),
      }),
    ),
  }
}

/** readRecords for pages, which ask for the same again and again. */
export const recordsForPage = (meetingId: string): Promise<MinutesRecords> => untilNextChange(`minutes-records/${meetingId}`, () => readRecords(db, meetingId))
