import { type Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { sha256 } from '~/core/secrets.server'
import { canonicalJson } from '~/core/canonical'
import type { Actor } from '../../actor'
import { getDocumentFacts } from '../document-facts.server'
import { mayReadDocument } from '../document.policy'
import { loadPaperText } from '../papers/load-paper-text.server'
import { textOf } from '../versions/make-version.server'
import { samePictures, textWithPictures, withOwnPictures } from './copied-files.server'
import { merge } from './merge'

/** A copy and its original, for who may read both. @throws DomainError 404 */
export const getCopy = async (db: Db, actor: Actor, copyId: string) => {
  const facts = await getDocumentFacts(db, copyId)
  if (!facts.copy) throw notFound()
  requireAllowed(mayReadDocument(actor, facts))
  const original = await getDocumentFacts(db, facts.copy.originalId)
  requireAllowed(mayReadDocument(actor, original))
  const row = await db.documentCopy.findUniqueOrThrow({ where: { copyId }, select: { baseNumber: true, status: true, differences: true, reason: true, submittedAt: true, settledAt: true, settledBy: { select: { name: true } }, copy: { select: { title: true, ownerId: true, owner: { select: { name: true } } } }, original: { select: { title: true } } } })
  return { facts, original, row }
}

const seenApart = '.'

/** Whether what somebody saw of a copy is still what it says, whatever happened to the original. Who did not say what they saw, saw nothing else. */
export const isCopyAsSeen = (seen: string, present: string): boolean => seen === '' || seen.split(seenApart)[0] === present.split(seenApart)[0]

/** The texts of a copy, of its original now, and of what it was made of, with the pictures of the original; how they come together; and a fingerprint of what is seen: the copy, and the original. */
export const loadMerge = async (db: Db, { copyId, originalId, baseNumber }: { copyId: string; originalId: string; baseNumber: number }) => {
  const { content } = await db.documentVersion.findUniqueOrThrow({ where: { documentId_number: { documentId: originalId, number: baseNumber } }, select: { content: true } })
  const { ids, own } = await samePictures(db, copyId, originalId)
  const base = withOwnPictures(textOf({ content }), own)
  const now = withOwnPictures(await loadPaperText(db, originalId), own)
  const copy = textWithPictures(await loadPaperText(db, copyId), ids)
  return { base, now, copy, parts: merge(base, copy, now), seen: [copy, now].map((text) => sha256(canonicalJson(text))).join(seenApart) }
}
