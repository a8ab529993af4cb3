import type { Actor } from '~/domain/actor'
import type { PaperKind } from '~/domain/documents/document'
import { paragraph, type PaperText } from '~/domain/documents/paper/paper-text'
import { createPaper } from '~/domain/documents/papers/create-paper.server'
import type { NewPaperInput } from '~/domain/documents/papers/paper.schema'

/** A paper with these lines, of the first body of its maker. @returns its id */
export const aPaper = async (owner: Actor, { lines = ['Een eerste zin.'], text, ...input }: Partial<NewPaperInput> & { kind?: PaperKind; lines?: string[]; text?: PaperText } = {}): Promise<string> => {
  const content = text ?? { type: 'doc' as const, content: lines.map((line) => paragraph(line)) }
  const { documentId } = await createPaper(owner, { title: 'Nota over leegstand', kind: 'memo', bodyId: owner.bodies[0]!.id, folder: '', access: 'none', ...input }, content)
  return documentId
}
