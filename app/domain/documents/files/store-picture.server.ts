import { DomainError } from '~/core/errors'
import { storeFile } from '~/core/storage.server'
import { attachmentTypes, cleanName } from './attachment'
import { largestPicture } from './picture'
import { redrawPicture } from './redraw-picture.server'

/** Wider or higher than this helps nobody on a screen or on A4. */
const longestSide = 2_400

const endings = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'png' } as const

/**
 * Makes a picture anew and stores it: turned as its camera held it, no larger than a page needs, and without all that it told besides (place, camera,
 * names, hidden content). Its kind is told by its content alone. It is on disk before anything names it.
 * @returns what a row says of it.
 * @throws DomainError at the field `file`: errors:required (400), desk:picture.tooBig (413), desk:picture.wrongType (415) or desk:picture.broken (415).
 */
export const storePicture = async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  if (bytes.byteLength === 0) throw new DomainError('errors:required', { status: 400, field: 'file' })
  if (bytes.byteLength > largestPicture) throw new DomainError('desk:picture.tooBig', { status: 413, field: 'file' })
  const { fileTypeFromBuffer } = await import('file-type')
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const ending = found && found.mime in endings ? endings[found.mime as keyof typeof endings] : undefined
  if (!ending) throw new DomainError('desk:picture.wrongType', { status: 415, field: 'file' })
  const made = await redrawPicture(bytes, ending, longestSide)
  const sha256 = await storeFile(made)
  return { name: cleanName(name, ending), mediaType: attachmentTypes[ending], size: made.byteLength, sha256 }
}
