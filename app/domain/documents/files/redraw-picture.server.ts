import type { Sharp } from 'sharp'
import { DomainError } from '~/core/errors'

/** More pixels than this are not unpacked: a small file can hold a picture as large as a town. */
const mostPixels = 50_000_000
const seconds = 15

export type PictureEnding = 'png' | 'jpg' | 'webp' | 'gif'

const opened = async (bytes: Uint8Array, pages: number): Promise<Sharp> => {
  const { default: sharp } = await import('sharp')
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages })
}

/**
 * Makes a picture anew: turned as its camera held it, no larger than is asked, and without all that it told besides (place, camera, names, hidden
 * content).
 * @throws DomainError desk:picture.broken (415) at the field `file`.
 */
export const redrawPicture = async (bytes: Uint8Array, ending: PictureEnding, longestSide?: number): Promise<Uint8Array> => {
  const picture = (await opened(bytes, ending === 'gif' ? -1 : 1))
    .autoOrient()
    .timeout({ seconds })
  if (longestSide) picture.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
  const as = { png: () => picture.png(), jpg: () => picture.jpeg({ quality: longestSide ? 84 : 92 }), webp: () => picture.webp({ quality: longestSide ? 84 : 92 }), gif: () => picture.gif() }[ending]
  return as()
    .toBuffer()
    .catch(() => {
      throw new DomainError('desk:picture.broken', { status: 415, field: 'file' })
    })
}

/** What cameras and programs write beside the picture. */
const marks = ['Exif\0\0', 'http://ns.adobe.com/xap/', 'Photoshop 3.0'].map((mark) => Buffer.from(mark, 'latin1'))

/**
 * A picture that somebody attaches, without what it told besides. One that tells nothing stays what it was, to the last byte; of a JPEG that cannot be
 * known (cameras add films and other pictures behind it), so it is made anew.
 * @throws DomainError desk:picture.broken (415) for one that tells something and cannot be read.
 */
export const quietPicture = async (bytes: Uint8Array, ending: PictureEnding): Promise<Uint8Array> => {
  const facts = await (await opened(bytes, 1))
    .metadata()
    .catch(() => null)
  const tells = facts === null ? marks.some((mark) => Buffer.from(bytes).includes(mark)) : ending === 'jpg' || Boolean(facts.exif ?? facts.xmp ?? facts.iptc ?? facts.tifftagPhotoshop ?? facts.comments)
  return tells ? redrawPicture(bytes, ending) : bytes
}
