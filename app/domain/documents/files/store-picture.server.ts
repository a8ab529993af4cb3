import { DomainError } from '~/core/errors'
import { storeFile } from '~/core/storage.server'
import { attachmentTypes, cleanName } from './attachment'
import { largestPicture } from './picture'

/** More pixels than this are not unpacked: a small file can hold a picture as large as a town. */
const mostPixels = 50_000_000
/** Wider or higher than this helps nobody on a screen or on A4. */
const longestSide = 2_400
const seconds = 15

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
  const made = await redrawn(bytes, ending)
  const sha256 = await storeFile(made)
  return { name: cleanName(name, ending), mediaType: attachmentTypes[ending], size: made.byteLength, sha256 }
}

const redrawn = async (bytes: Uint8Array, ending: 'png' | 'jpg' | 'webp'): Promise<Uint8Array> => {
  const { default: sharp } = await import('sharp')
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds })
  const as = { png: () => picture.png(), jpg: () => picture.jpeg({ quality: 84 }), webp: () => picture.webp({ quality: 84 }) }[ending]
  return as()
    .toBuffer()
    .catch(() => {
      throw new DomainError('desk:picture.broken', { status: 415, field: 'file' })
    })
}
