import * as Y from 'yjs'
import { closeDatabase, db } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { compactLog } from '~/domain/documents/compact-log.server'
import { compactAfter, textField } from '~/domain/documents/document'
import { loadLog } from '~/domain/documents/load-content.server'
import { readPaper } from '~/domain/documents/paper/shared-paper'
import { createPaper } from '~/domain/documents/papers/create-paper.server'
import { documentFrom } from '~/domain/documents/update'
import { emptyPaper } from '~/domain/documents/paper/paper-text'
import { gatherCrowd } from '../crowd'

/** Types so many letters, and takes some back, and compacts after as many as the server does. @returns what the log has become, and how long reading it takes. */
export const logAfter = async (edits: number) => {
  const start = performance.now()
  const { people } = await gatherCrowd({ people: 1, items: 1, present: 0 })
  const owner = await actorOfPerson(people[0]!.id)
  const { documentId } = await createPaper(owner, { kind: 'memo', title: 'Nota', bodyId: owner.bodies[0]!.id, folder: '', access: 'none' }, emptyPaper)
  const document = documentFrom(await loadLog(db, documentId))
  const updates: Uint8Array[] = []
  document.on('update', (update: Uint8Array) => updates.push(update))
  let words = newLine(document)
  let waiting: Promise<void>[] = []
  for (let edit = 1; edit <= edits; edit++) {
    // A line of 200 letters, of which every tenth was a mistake.
    if (words.length >= 200) words = newLine(document)
    if (edit % 10 === 0) words.delete(words.length - 1, 1)
    else words.insert(words.length, String.fromCharCode(97 + (edit % 26)))
    waiting.push(...updates.splice(0).map((update) => appendUpdate(owner, { documentId, update })))
    if (edit % compactAfter === 0) {
      await Promise.all(waiting)
      waiting = []
      await compactLog(documentId)
    }
  }
  await Promise.all(waiting)
  const seconds = (performance.now() - start) / 1_000
  const reading = performance.now()
  const log = await loadLog(db, documentId)
  const text = readPaper(documentFrom(log))
  const loadMs = performance.now() - reading
  if (text.content.length < edits / 300) throw new Error('words were lost')
  await closeDatabase()
  return { rows: log.length, kilobytes: log.reduce((sum, update) => sum + update.byteLength, 0) / 1024, loadMs, seconds }
}

const newLine = (document: Y.Doc): Y.XmlText => {
  const words = new Y.XmlText()
  document.transact(() => {
    const paragraph = new Y.XmlElement('paragraph')
    document.getXmlFragment(textField).push([paragraph])
    paragraph.insert(0, [words])
  })
  return words
}
