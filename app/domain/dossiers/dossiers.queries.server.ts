import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { bodiesWith } from '../permissions'
import { dossierFactColumns, factsOf } from './dossier-facts.server'
import { mayChangeDossier, maySeeDossier } from './dossier.policy'

interface Filter {
  bodyId?: string | undefined
  text?: string | undefined
  isClosed: boolean
}

const pageSize = 50

const seen = (actor: Actor) => ({ bodyId: { in: actor.bodies.map(({ id }) => id) } })

/** One page (50) of the dossiers of the actor's bodies, the latest first, and in which bodies they may begin one. */
export const listDossiers = async (actor: Actor, { bodyId, text, isClosed }: Filter, cursor?: string) => {
  const rows = await db.dossier.findMany({
    where: { AND: [seen(actor), { closedAt: isClosed ? { not: null } : null, ...(bodyId && { bodyId }), ...(text && { title: { contains: text } }) }] },
    select: { id: true, title: true, description: true, closedAt: true, body: { select: { name: true } }, owner: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
  })
  const dossiers = rows.slice(0, pageSize).map(({ body, owner, ...dossier }) => ({ ...dossier, bodyName: body.name, owner: owner.name }))
  return {
    dossiers,
    nextCursor: rows.length > pageSize ? (dossiers.at(-1)?.id ?? null) : null,
    bodies: actor.bodies.map(({ id, name }) => ({ id, name })),
    mayBegin: bodiesWith(actor, 'write-papers').length > 0,
  }
}

export type DossierList = Awaited<ReturnType<typeof listDossiers>>

/** The bodies in which the actor may begin a dossier. @throws DomainError 404 when there are none. */
export const bodiesForDossier = (actor: Actor) => {
  const ids = bodiesWith(actor, 'write-papers')
  if (ids.length === 0) throw notFound()
  return actor.bodies.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }))
}

/** What the form of an existing dossier starts from. @throws DomainError 404, 403. */
export const dossierToChange = async (actor: Actor, dossierId: string) => {
  const row = await db.dossier.findUnique({ where: { id: dossierId }, select: { ...dossierFactColumns, title: true, description: true } })
  if (!row) throw notFound()
  requireAllowed(mayChangeDossier(actor, factsOf(row)))
  return { id: row.id, title: row.title, description: row.description }
}

/** The open dossiers of the actor's bodies by title, for a filter. */
export const openDossiers = (actor: Actor) => db.dossier.findMany({ where: { AND: [seen(actor), { closedAt: null }] }, select: { id: true, title: true }, orderBy: { title: 'asc' }, take: 200 })

/** The dossier in which a paper stands, for who may see it. Whether they may read the paper is for the caller. */
export const dossierOfPaper = async (actor: Actor, documentId: string): Promise<{ id: string; title: string } | null> => {
  const row = await db.dossierPaper.findUnique({ where: { documentId }, select: { dossier: { select: { id: true, title: true, bodyId: true } } } })
  return row && isAllowed(maySeeDossier(actor, row.dossier)) ? { id: row.dossier.id, title: row.dossier.title } : null
}

/** The dossiers a paper can be put in, with the one where it stands; none for who does not sit in its body. */
export const dossiersForPaper = async (actor: Actor, documentId: string) => {
  const { bodyId } = await db.document.findUniqueOrThrow({ where: { id: documentId }, select: { bodyId: true } })
  const now = await dossierOfPaper(actor, documentId)
  const open = await db.dossier.findMany({ where: { AND: [seen(actor), { bodyId: bodyId ?? '', closedAt: null }] }, select: { id: true, title: true }, orderBy: { title: 'asc' }, take: 200 })
  return { dossierId: now?.id ?? null, dossiers: now && open.every(({ id }) => id !== now.id) ? [now, ...open] : open }
}
