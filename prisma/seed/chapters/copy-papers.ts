import { db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { acceptCopy } from '~/domain/documents/copies/accept-copy.server'
import { beginCopy } from '~/domain/documents/copies/begin-copy.server'
import { declineCopy } from '~/domain/documents/copies/settle-copy.server'
import { submitCopy } from '~/domain/documents/copies/submit-copy.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { type PaperNode, type PaperText, paragraph } from '~/domain/documents/paper/paper-text'
import { rewritePaper } from '~/domain/documents/paper/shared-paper'
import { heading, table } from '~/domain/documents/paper/templates/parts'
import { loadPaperText } from '~/domain/documents/papers/load-paper-text.server'
import { documentFrom } from '~/domain/documents/update'
import type { PersonKey } from '../cast'
import { bsoAdvice } from '../papers/bso-advice'
import { goTo } from '../time'
import type { Cast } from './make-cast'

/** How others would have the advice, in copies: one taken over, one not, and one that waits. */
export const copyPapers = async (cast: Cast): Promise<void> => {
  const { id: originalId } = await db.document.findFirstOrThrow({ where: { title: bsoAdvice.title }, select: { id: true } })
  const actor = (key: PersonKey): Promise<Actor> => actorOfPerson(cast.people[key])
  const copied = async (key: PersonKey, change: (nodes: PaperNode[]) => PaperNode[]): Promise<string> => {
    const maker = await actor(key)
    const { copyId } = await beginCopy(maker, originalId)
    const text: PaperText = { type: 'doc', content: change((await loadPaperText(db, copyId)).content) }
    await appendUpdate(maker, { documentId: copyId, update: rewritePaper(documentFrom(await loadLog(db, copyId)), text) })
    await submitCopy(maker, copyId)
    return copyId
  }
  goTo(-3, '10:30')
  const first = await copied('sofie', (nodes) => [...nodes, paragraph('Het woonoverleg bekijkt dit advies opnieuw na de zomer.')])
  goTo(-3, '16:10')
  await acceptCopy(await actor('els'), first, { seen: '', choice: [] })
  goTo(-2, '09:05')
  const second = await copied('tom', (nodes) => nodes.filter(({ type }) => type !== 'table'))
  goTo(-2, '11:45')
  await declineCopy(await actor('els'), second, 'De tabel blijft: de gemeenteraad vroeg uitdrukkelijk om de cijfers per project.')
  goTo(-1, '14:20')
  await copied('tom', (nodes) => {
    const at = nodes.findIndex(({ type }) => type === 'table')
    return [...nodes.slice(0, at), heading('De projecten'), ...nodes.slice(at, at + 1), heading('Wat het kost'), table(['Project', 'Geraamd'], ['Oude gemeenteschool Eernegem', '2,9 miljoen euro'], ['Keibergstraat', '2,1 miljoen euro']), ...nodes.slice(at + 1)]
  })
}
