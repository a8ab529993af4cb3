import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import { fromBrussels } from '~/core/i18n/brussels'
import type { DocumentStatus, ItemOutcome } from '~prisma/enums'
import type { Actor } from '../actor'
import type { PaperKind } from '../documents/document'
import { readableDocuments } from '../documents/readable-documents'
import { factsOf as meetingFactsOf, meetingFactColumns } from '../meetings/meeting'
import { mayReadItem } from '../meetings/meeting.policy'
import { visibleTo } from '../meetings/meeting.queries.server'
import { mayReadDecision } from '../meetings/decisions/decisions.policy'
import { dossierFactColumns, factsOf } from './dossier-facts.server'
import { mayBeginDossier, mayChangeDossier, mayPlaceItems, maySeeDossier } from './dossier.policy'

/** One thing in a dossier, at the day by which it stands in line. */
export type DossierEntry =
  | { what: 'paper'; id: string; at: Date; title: string; kind: PaperKind; status: DocumentStatus }
  | { what: 'item'; id: string; at: Date; title: string; outcome: ItemOutcome | null; meeting: { id: string; title: string } }
  | { what: 'decision'; id: string; at: Date; title: string; number: string }
  | { what: 'action'; id: string; at: Date; title: string; owner: string | null; isDone: boolean }

/** More than this of a kind is no dossier any more. */
const mostOfAKind = 200

/** A dossier as the actor may read it: what is still to come, the next first; and what was, the latest first. @throws DomainError 404. */
export const dossierPage = async (actor: Actor, dossierId: string) => {
  const row = await db.dossier.findUnique({ where: { id: dossierId }, select: { ...dossierFactColumns, title: true, description: true, createdAt: true, body: { select: { name: true } }, owner: { select: { name: true } } } })
  if (!row) throw notFound()
  const facts = factsOf(row)
  requireAllowed(maySeeDossier(actor, facts))
  const mayPlace = isAllowed(mayPlaceItems(actor, facts))
  const [papers, { coming, past }] = await Promise.all([papersIn(actor, dossierId), itemsIn(actor, dossierId)])
  const { id, title, description, createdAt, body, owner } = row
  return {
    dossier: { id, title, description, createdAt, bodyName: body.name, owner: owner.name, isClosed: facts.isClosed },
    coming: coming.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    past: [...papers, ...past].toSorted((one, other) => other.at.getTime() - one.at.getTime()),
    may: { change: isAllowed(mayChangeDossier(actor, facts)), place: mayPlace, addPapers: !facts.isClosed && isAllowed(mayBeginDossier(actor, facts.bodyId)) },
    /** Items of the body that stand in no dossier, of the latest meetings, for who may put them here. */
    items: mayPlace && !facts.isClosed ? await itemsToPlace(facts.bodyId) : [],
  }
}

export type DossierPage = Awaited<ReturnType<typeof dossierPage>>

const papersIn = async (actor: Actor, dossierId: string): Promise<DossierEntry[]> => {
  const rows = await db.document.findMany({
    where: { AND: [readableDocuments(actor), { kind: { not: 'minutes' }, dossier: { dossierId } }] },
    select: { id: true, title: true, kind: true, status: true, editedAt: true, createdAt: true },
    orderBy: { id: 'desc' },
    take: mostOfAKind,
  })
  return rows.map(({ id, title, kind, status, editedAt, createdAt }) => ({ what: 'paper', id, at: editedAt ?? createdAt, title, kind: kind as PaperKind, status }))
}

const itemsIn = async (actor: Actor, dossierId: string): Promise<{ coming: DossierEntry[]; past: DossierEntry[] }> => {
  const rows = await db.agendaItem.findMany({
    where: { dossier: { dossierId }, meeting: visibleTo(actor) },
    select: {
      id: true,
      parentId: true,
      title: true,
      isClosed: true,
      outcome: true,
      parent: { select: { isClosed: true } },
      meeting: { select: { ...meetingFactColumns, title: true, startsAt: true } },
      decisions: { select: { id: true, number: true, title: true, createdAt: true } },
      actionPoints: { select: { id: true, description: true, dueOn: true, doneAt: true, owner: { select: { name: true } }, ownerOrganisation: { select: { name: true } } } },
    },
    orderBy: { id: 'desc' },
    take: mostOfAKind,
  })
  const coming: DossierEntry[] = []
  const past: DossierEntry[] = []
  for (const { meeting, parent, decisions, actionPoints, ...item } of rows) {
    const isClosed = item.isClosed || parent?.isClosed === true
    if (!isAllowed(mayReadItem(actor, meetingFactsOf(meeting), { ...item, isClosed }))) continue
    const isToCome = meeting.status === 'preparation' || meeting.status === 'convened' || meeting.status === 'running'
    ;(isToCome ? coming : past).push({ what: 'item', id: item.id, at: meeting.startsAt, title: item.title, outcome: item.outcome, meeting: { id: meeting.id, title: meeting.title } })
    if (!isAllowed(mayReadDecision(actor, { bodyId: meeting.bodyId, isClosed }))) continue
    for (const { createdAt, ...decision } of decisions) past.push({ what: 'decision', at: createdAt, ...decision })
    for (const { id, description, dueOn, doneAt, owner, ownerOrganisation } of actionPoints) {
      const about = { what: 'action' as const, id, title: description, owner: owner?.name ?? ownerOrganisation?.name ?? null }
      if (doneAt) past.push({ ...about, at: doneAt, isDone: true })
      else coming.push({ ...about, at: fromBrussels(dueOn, '12:00'), isDone: false })
    }
  }
  return { coming, past }
}

const itemsToPlace = async (bodyId: string) => {
  const rows = await db.agendaItem.findMany({
    where: { meeting: { bodyId, status: { not: 'cancelled' } }, dossier: null },
    select: { id: true, title: true, meeting: { select: { startsAt: true } } },
    orderBy: [{ meeting: { startsAt: 'desc' } }, { position: 'asc' }],
    take: 100,
  })
  return rows.map(({ id, title, meeting }) => ({ id, title, startsAt: meeting.startsAt }))
}
