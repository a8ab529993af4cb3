import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { idOfToken, isLinkToken } from '~/core/secrets.server'
import { loadPaperText } from '../papers/load-paper-text.server'
import { isLinkOpen, linkPurpose } from './link'

/** What somebody with a link reads. @throws DomainError 404 for a link that never was, has ended or was taken back: all the same to who asks. */
export const linkedPaper = async (token: string) => {
  const link = await db.documentLink.findUnique({
    where: { id: idOfToken(token) },
    select: { id: true, nonce: true, endsAt: true, revokedAt: true, document: { select: { id: true, title: true, kind: true, status: true, archivedAt: true, body: { select: { name: true } } } } },
  })
  if (!link || !isLinkToken(token, linkPurpose, link.id, link.nonce) || !isLinkOpen(link, clock.now()) || link.document.archivedAt) throw notFound()
  const { id, title, kind, status, body } = link.document
  return { paper: { id, title, kind, status, bodyName: body?.name ?? '' }, text: await loadPaperText(db, id), endsAt: link.endsAt }
}
