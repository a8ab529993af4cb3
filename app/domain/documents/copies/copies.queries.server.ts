import { db } from '~/core/db.server'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { DocumentFacts } from '../document'
import { isAtLeast } from '../document'
import { levelOf, maySuggestIn } from '../document.policy'
import { shownOrganisation } from '../shown-organisation.server'
import { actorOfPerson } from '../../bodies/load-actor.server'
import { compare } from '../versions/compare'
import { samePictures } from './copied-files.server'
import { getCopy, loadMerge } from './copy-facts.server'
import { mayBeginCopy, mayChangeCopy, maySettleCopy } from './copy.policy'
import { collisionsIn, mergedText } from './merge'

const mostCopies = 50

/** The adapted copies of a paper that the actor sees: all for who writes it, else their own; and of a copy what it is a copy of. */
export const copiesBesidePaper = async (actor: Actor, facts: DocumentFacts) => {
  if (facts.copy) return { mayBegin: false, own: await ownCopy(actor, facts), list: [] }
  const isWriter = isAtLeast(levelOf(actor, facts), 'write')
  const rows = await db.documentCopy.findMany({
    where: { originalId: facts.id, OR: [...(isWriter ? [{ status: { in: ['submitted' as const, 'accepted' as const, 'declined' as const] } }] : []), { copy: { ownerId: actor.personId } }] },
    select: { copyId: true, status: true, differences: true, submittedAt: true, copy: { select: { owner: { select: { id: true, name: true } } } } },
    orderBy: [{ submittedAt: 'desc' }, { copyId: 'desc' }],
    take: mostCopies,
  })
  const list = rows.map(({ copy: { owner }, ...row }) => ({ ...row, name: owner?.name ?? '', isOwn: owner?.id === actor.personId }))
  const hasOpen = list.some(({ isOwn, status }) => isOwn && (status === 'open' || status === 'submitted'))
  return { mayBegin: !hasOpen && isAllowed(mayBeginCopy(actor, facts)), own: null, list }
}

const ownCopy = async (actor: Actor, facts: DocumentFacts) => {
  const row = await db.documentCopy.findUniqueOrThrow({ where: { copyId: facts.id }, select: { status: true, reason: true, settledBy: { select: { name: true } }, original: { select: { id: true, title: true } }, baseNumber: true } })
  const newer = await db.documentVersion.count({ where: { documentId: row.original.id, number: { gt: row.baseNumber } } })
  return { ...row, isOwner: facts.ownerId === actor.personId, isBehind: row.status === 'open' && newer > 0, maySubmit: isAllowed(mayChangeCopy(actor, facts, ['open'])) && !facts.isArchived }
}

/** What taking a copy over would change in its original as it stands now, and where both changed the same. @throws DomainError 404 */
export const copyDifferences = async (actor: Actor, copyId: string) => {
  const { facts, original, row } = await getCopy(db, actor, copyId)
  const { now, copy, parts, seen, base } = await loadMerge(db, { copyId, originalId: original.id, baseNumber: row.baseNumber })
  // What was settled shows what it was about: what it changed in the text it was made of.
  const isOver = row.settledAt !== null
  const rows = isOver ? compare(base, copy) : compare(now, mergedText(parts, []))
  const organisation = facts.ownerId ? await shownOrganisation(db, await actorOfPerson(facts.ownerId), facts.bodyId) : ''
  return {
    copy: { id: copyId, title: row.copy.title, status: row.status, reason: row.reason, owner: row.copy.owner?.name ?? '', organisation, settledAt: row.settledAt, settledBy: row.settledBy?.name ?? '' },
    original: { id: original.id, title: row.original.title },
    rows,
    count: rows.filter(({ kind }) => kind !== 'same').length,
    collisions: isOver ? [] : collisionsIn(parts),
    seen,
    ownPictures: (await samePictures(db, copyId, original.id)).missing.map(({ id }) => id),
    may: { settle: isAllowed(maySettleCopy(actor, original, row.status)), submit: isAllowed(mayChangeCopy(actor, facts, ['open'])) && isAllowed(maySuggestIn(actor, original)), reopen: isAllowed(mayChangeCopy(actor, facts, ['submitted'])), withdraw: isAllowed(mayChangeCopy(actor, facts, ['open', 'submitted'])) },
  }
}

export type CopyDifferences = Awaited<ReturnType<typeof copyDifferences>>
export type CopiesBeside = Awaited<ReturnType<typeof copiesBesidePaper>>

/** A copy that its reader is about to decline. @throws DomainError 404, 403, 409 */
export const copyToDecline = async (actor: Actor, copyId: string) => {
  const { original, row } = await getCopy(db, actor, copyId)
  requireAllowed(maySettleCopy(actor, original, row.status))
  return { id: copyId, title: row.original.title, owner: row.copy.owner?.name ?? '', originalId: original.id }
}
