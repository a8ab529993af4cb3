import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import { createDocument } from '~/domain/documents/create-document.server'
import type { DocumentLevel, DocumentStatus } from '~/domain/documents/document'
import { paragraph } from '~/domain/documents/paper/paper-text'
import { newPaperText } from '~/domain/documents/paper/shared-paper'
import { type Gathering, gather, type Guest } from './gathering'

/** Each sits in another body than the paper's, for an organisation of their own, and has this level in the paper. */
interface Wish {
  title?: string
  paragraphs?: string[]
  status?: DocumentStatus
  guests?: Guest[]
  levels?: Record<string, DocumentLevel>
}

export interface LaidPaper extends Gathering {
  documentId: string
}

const lines = ['Een woning die langer dan een jaar leegstaat, wordt geïnventariseerd.', 'De heffing bedraagt 1.500 euro per jaar.', 'De gemeente brengt de eigenaar op de hoogte.']

/** A paper of the secretary (Els). Karel may write, Lien suggest, Sofie comment and Wim read, in a body of which Vera sits elsewhere. */
export const layPaper = async ({ title = 'Reglement leegstand', paragraphs = lines, status = 'draft', guests, levels = { Karel: 'write', Lien: 'suggest', Sofie: 'comment', Wim: 'read' } }: Wish = {}): Promise<LaidPaper> => {
  const gathering = await gather({ guests: guests ?? ['Karel', 'Lien', 'Sofie', 'Wim', 'Vera'].map((name) => ({ name, role: 'observer' as const, organisation: `Huis van ${name}` })) })
  const content = newPaperText({ type: 'doc', content: paragraphs.map(paragraph) })
  const documentId = await change(null, async ({ tx }) => {
    const id = await createDocument(tx, { kind: 'regulation', title, bodyId: gathering.bodyId, ownerId: gathering.personId('Els'), folderId: null, content })
    for (const [name, level] of Object.entries(levels)) await tx.documentRight.create({ data: { id: newId(), documentId: id, level, personId: gathering.personId(name), createdAt: clock.now() } })
    if (status !== 'draft') await tx.document.update({ where: { id }, data: { status } })
    return id
  })
  return { ...gathering, documentId }
}
