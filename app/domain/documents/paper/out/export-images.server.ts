import { readFile } from 'node:fs/promises'
import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { storedFilePath } from '~/core/storage.server'
import { paths } from '~/paths'
import type { PaperText } from '../paper-text'
import type { ExportContent, ExportImage } from './export-content'
import { childrenOf, type PaperNode } from './paper-node'

/** What the pictures in one file may weigh together, in bytes; what comes after that is told by its words. */
const mostBytes = 80_000_000

/** The pictures that stand in a text, of the same document alone, as PNG or JPEG. */
export const exportImages = async (documentId: string, text: PaperText): Promise<ExportContent['images']> => {
  const ids = [...new Set(fileIdsIn(text))]
  if (ids.length === 0) return {}
  const files = await db.documentFile.findMany({ where: { id: { in: ids }, documentId, withdrawnAt: null, mediaType: { startsWith: 'image/' } }, select: { id: true, sha256: true, mediaType: true, size: true } })
  const images: ExportContent['images'] = {}
  let weight = 0
  for (const { id, sha256, mediaType, size } of files) {
    weight += size
    const image = weight > mostBytes ? null : await imageOf(sha256, mediaType)
    if (image) images[id] = { ...image, url: `${env.origin}${paths.documentFile(documentId, id)}` }
  }
  return images
}

/** The pictures in a text. */
export const fileIdsIn = (node: PaperNode): string[] => [...(node.type === 'image' && node.attrs?.fileId ? [node.attrs.fileId] : []), ...childrenOf(node).flatMap(fileIdsIn)]

/** Writers of files know two kinds. A picture that cannot be read is no reason to have no file. */
const imageOf = async (sha256: string, mediaType: string): Promise<Omit<ExportImage, 'url'> | null> => {
  try {
    const { default: sharp } = await import('sharp')
    const stored = await readFile(storedFilePath(sha256))
    const isKnown = mediaType === 'image/png' || mediaType === 'image/jpeg'
    const bytes = isKnown ? stored : await sharp(stored).png().toBuffer()
    const { width, height } = await sharp(bytes).metadata()
    return { bytes: new Uint8Array(bytes), mediaType: mediaType === 'image/jpeg' ? mediaType : 'image/png', width, height }
  } catch {
    return null
  }
}
