import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { notFound } from '~/core/errors'
import { linkToken } from '~/core/secrets.server'
import { requireAllowed } from '~/core/verdict'
import { paths } from '~/paths'
import type { Actor } from '../../actor'
import { documentFactColumns, factsOf } from '../document-facts.server'
import { mayManagePaper } from '../document.policy'
import { isLinkOpen, linkPurpose } from '../links/link'

const named = { select: { id: true, name: true } } as const

/** Who may do what in a paper, its links, and to whom rights can be given; for who manages it. @throws DomainError 404, 403. */
export const sharingPage = async (actor: Actor, documentId: string) => {
  const row = await db.document.findUnique({
    where: { id: documentId },
    select: {
      ...documentFactColumns,
      title: true,
      owner: named,
      body: named,
      rights: { select: { level: true, personId: true, organisationId: true, bodyId: true, person: named, organisation: named, body: named }, orderBy: { id: 'asc' } },
      links: { select: { id: true, label: true, nonce: true, endsAt: true, revokedAt: true, withAttachments: true }, orderBy: { createdAt: 'desc' }, take: 50 },
    },
  })
  if (!row?.body) throw notFound()
  requireAllowed(mayManagePaper(actor, factsOf(row)))
  const now = clock.now()
  return {
    paper: { id: row.id, title: row.title, owner: row.owner, body: row.body },
    rights: row.rights.flatMap(({ level, ...holders }) => {
      const kind = (['person', 'organisation', 'body'] as const).find((one) => holders[one])
      const who = kind && holders[kind]
      return who ? [{ level, kind, holder: `${kind}/${who.id}`, name: who.name }] : []
    }),
    links: row.links.map(({ id, label, nonce, endsAt, revokedAt, withAttachments }) => {
      const isOpen = isLinkOpen({ endsAt, revokedAt }, now)
      return { id, label, endsAt, withAttachments, isRevoked: revokedAt !== null, address: isOpen ? `${env.origin}${paths.linkedPaper(linkToken(linkPurpose, id, nonce))}` : null }
    }),
    choices: await holdersToChoose(),
  }
}

/** Everybody who could be given a right. Who works with others in this house knows them by name. */
const holdersToChoose = async () => {
  const [people, organisations, bodies] = await Promise.all([
    db.person.findMany({ where: { suspendedAt: null }, ...named, orderBy: { name: 'asc' } }),
    db.organisation.findMany({ where: { archivedAt: null }, ...named, orderBy: { name: 'asc' } }),
    db.body.findMany({ where: { archivedAt: null }, ...named, orderBy: { name: 'asc' } }),
  ])
  return { people, organisations, bodies }
}

export type SharingPage = Awaited<ReturnType<typeof sharingPage>>
