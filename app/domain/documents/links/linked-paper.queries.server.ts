import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { idOfToken, isLinkToken } from '~/core/secrets.server'
import { attachmentsOf, documentFile } from '../files/document-file.queries.server'
import { loadPaperText } from '../papers/load-paper-text.server'
import { isLinkOpen, linkPurpose, noSuchLink } from './link'

/** The open link of a token. @throws DomainError 404 for a link that never was, has ended or was taken back: all the same to who asks. */
export const openLink = async (token: string) => {
  const link = await db.documentLink.findUnique({
    where: { id: idOfToken(token) },
    select: { id: true, nonce: true, endsAt: true, withAttachments: true, revokedAt: true, document: { select: { id: true, title: true, kind: true, status: true, archivedAt: true, body: { select: { name: true } } } } },
  })
  if (!link || !isLinkToken(token, linkPurpose, link.id, link.nonce) || !isLinkOpen(link, clock.now()) || link.document.archivedAt) throw new DomainError(noSuchLink, { status: 404 })
  return link
}

/** What somebody with a link reads. @throws DomainError 404. */
export const linkedPaper = async (token: string) => {
  const { document, endsAt, withAttachments } = await openLink(token)
  const { id, title, kind, status, body } = document
  return { paper: { title, kind, status, bodyName: body?.name ?? '' }, text: await loadPaperText(db, id), attachments: withAttachments ? await attachmentsOf(db, id) : [], endsAt }
}

/** A picture in the text, for who has a link to it; an attachment only when the link says so. @throws DomainError 404. */
export const linkedPaperFile = async (token: string, fileId: string) => {
  const { document, withAttachments } = await openLink(token)
  return documentFile(db, document.id, fileId, withAttachments ? {} : { isInText: true })
}
