import { DomainError } from '~/core/errors'
import { storeFile } from '~/core/storage.server'
import { attachmentTypes, cleanName, largestAttachment } from './attachment'
import { attachmentEnding } from './attachment-type.server'

/**
 * Stores a file that somebody adds to a meeting's work; its kind is told by its content alone. It is on disk before anything names it.
 * @returns what a row says of it.
 * @throws DomainError at the field `file`: errors:required (400), agenda:attachment.tooBig (413) or agenda:attachment.wrongType (415).
 */
export const storeAttachment = async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  if (bytes.byteLength === 0) throw new DomainError('errors:required', { status: 400, field: 'file' })
  if (bytes.byteLength > largestAttachment) throw new DomainError('agenda:attachment.tooBig', { status: 413, field: 'file' })
  const ending = await attachmentEnding(bytes, name)
  if (!ending) throw new DomainError('agenda:attachment.wrongType', { status: 415, field: 'file' })
  const sha256 = await storeFile(bytes)
  return { name: cleanName(name, ending), mediaType: attachmentTypes[ending], size: bytes.byteLength, sha256 }
}
