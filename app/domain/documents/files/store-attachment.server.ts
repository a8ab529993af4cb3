import { DomainError } from '~/core/errors'
import { storeFile } from '~/core/storage.server'
import { attachmentTypes, cleanName, largestAttachment } from './attachment'
import { attachmentEnding } from './attachment-type.server'
import { type PictureEnding, quietPicture } from './redraw-picture.server'

/**
 * Stores a file that somebody adds to a meeting's work; its kind is told by its content alone. A picture loses what it told besides (place, camera,
 * names). It is on disk before anything names it.
 * @returns what a row says of it.
 * @throws DomainError at the field `file`: errors:required (400), agenda:attachment.tooBig (413), agenda:attachment.wrongType (415) or desk:picture.broken (415).
 */
export const storeAttachment = async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  if (bytes.byteLength === 0) throw new DomainError('errors:required', { status: 400, field: 'file' })
  if (bytes.byteLength > largestAttachment) throw new DomainError('agenda:attachment.tooBig', { status: 413, field: 'file' })
  const ending = await attachmentEnding(bytes, name)
  if (!ending) throw new DomainError('agenda:attachment.wrongType', { status: 415, field: 'file' })
  const kept = isPicture(ending) ? await quietPicture(bytes, ending) : bytes
  const sha256 = await storeFile(kept)
  return { name: cleanName(name, ending), mediaType: attachmentTypes[ending], size: kept.byteLength, sha256 }
}

const isPicture = (ending: string): ending is PictureEnding => ['png', 'jpg', 'webp', 'gif'].includes(ending)
