import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { idOfToken, isLinkToken } from '~/core/secrets.server'
import { documentFile } from '../files/document-file.queries.server'
import { loadPaperText } from '../papers/load-paper-text.server'
import { isLinkOpen, linkPurpose } from './link'

/** The open link of a token. @throws DomainError 404 for a link that never was, has ended or was taken back: all the same to who asks. */
const openLink = async (token: string) => {
  const link = await db.documentLink.findUnique({
    where: { id: idOfToken(token) },
    select: { id: true, nonce: true, endsAt: true, revokedAt: true, document: { select: { id: true, title: true, kind: true, status: true, archivedAt: true, body: { select: { name: true } } } } },
  })
  if (!link || !isLinkToken(token, linkPurpose, link.id, link.nonce) || !isLinkOpen(link, clock.now()) || link.document.archivedAt) throw notFound()
  return link
}

/** What somebody with a link reads. @throws DomainError 404. */
export const linkedPaper = async (token: string) => {
  const { document, endsAt } = await openLink(token)
  const { id, title, kind, status, body } = document
  return { paper: { id, title, kind, status, bodyName: body?.name ?? '' }, text: await loadPaperText(db, id), endsAt }
}

/** A picture in the text, for who has a link to it. Attachments are for who has an account. @throws DomainError 404. */
export const linkedPaperFile = async (token: string, fileId: string) => {
  const { document } = await openLink(token)
  return documentFile(db, document.id, fileId, { isInText: true })
}
