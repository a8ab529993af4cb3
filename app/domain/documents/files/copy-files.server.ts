import type { Tx } from '~/core/db.server'
import { newUnorderedId } from '~/core/ids'
import { fitPaper } from '../paper/fit-paper'
import type { PaperText } from '../paper/paper-text'
import { withPictures } from '../paper/with-pictures'

interface CopiedFiles {
  /** A text of the first paper as it stands in the copy: its pictures are those of the copy. */
  textOfCopy: (text: PaperText) => PaperText
  addTo: (documentId: string) => Promise<void>
}

/**
 * The files of a paper for a copy of it, within the command that makes one. A file is read with the rights of its own paper alone, so the copy has rows of its
 * own; the bytes on disk are the same.
 */
export const copyFiles = async (tx: Tx, fromId: string): Promise<CopiedFiles> => {
  const files = await tx.documentFile.findMany({
    where: { documentId: fromId, withdrawnAt: null },
    select: { id: true, name: true, mediaType: true, size: true, sha256: true, isInText: true, uploadedById: true, createdAt: true },
  })
  const ids = new Map(files.map(({ id }) => [id, newUnorderedId()]))
  return {
    textOfCopy: (text) => fitPaper({ content: withPictures(text.content, ids) }),
    addTo: async (documentId) => void (await tx.documentFile.createMany({ data: files.map((file) => ({ ...file, id: ids.get(file.id)!, documentId })) })),
  }
}
