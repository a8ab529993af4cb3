import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { db } from '~/core/db.server'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { compactLog } from '~/domain/documents/compact-log.server'
import { textField } from '~/domain/documents/document'
import { listDocuments } from '~/domain/documents/documents.queries.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { documentFrom } from '~/domain/documents/update'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { holdMeeting } from '../../support/factories/held-meeting'

/** What an editor sends when somebody types these words in the text as it stands. */
const typing = async (documentId: string, words: string): Promise<Uint8Array> => {
  const document = documentFrom(await loadLog(db, documentId))
  const before = Y.encodeStateVector(document)
  const section = document.getXmlFragment(textField).get(0) as Y.XmlElement
  const paragraph = new Y.XmlElement('paragraph')
  section.push([paragraph])
  paragraph.insert(0, [new Y.XmlText(words)])
  return Y.encodeStateAsUpdate(document, before)
}

const wordsOf = async (documentId: string) => documentFrom(await loadLog(db, documentId)).getXmlFragment(textField).toString()

describe('the log of a document', () => {
  test('has what was typed, by whom', async () => {
    const held = await holdMeeting()
    await appendUpdate(await held.actor('Bart'), { documentId: held.documentId, update: await typing(held.documentId, 'Van Bart.') })
    expect(await wordsOf(held.documentId)).toContain('Van Bart.')
    const { documents } = await listDocuments(await held.actor('Els'))
    expect(documents).toMatchObject([{ id: held.documentId, status: 'draft', lastWritten: { by: 'Bart' } }])
  })

  test('is closed for who may not write: 404 for strangers and observers, 409 once the minutes are submitted', async () => {
    const [held, elsewhere] = [await holdMeeting(), await holdMeeting()]
    const update = await typing(held.documentId, 'Niet van mij.')
    for (const actor of [await held.actor('Wim'), await elsewhere.actor('Els')])
      await expect(appendUpdate(actor, { documentId: held.documentId, update })).rejects.toMatchObject({ status: 404 })
    await submitMinutes(await held.actor('Els'), held)
    await expect(appendUpdate(await held.actor('Els'), { documentId: held.documentId, update })).rejects.toMatchObject({ key: 'documents:refusal.notDraft', status: 409 })
    expect(await wordsOf(held.documentId)).not.toContain('Niet van mij.')
  })

  test('keeps every word when it is compacted, forgets what was deleted, and goes on after it', async () => {
    const held = await holdMeeting()
    const bart = await held.actor('Bart')
    for (let line = 0; line < 12; line++) await appendUpdate(bart, { documentId: held.documentId, update: await typing(held.documentId, `Regel ${line}.`) })
    const document = documentFrom(await loadLog(db, held.documentId))
    const before = Y.encodeStateVector(document)
    const section = document.getXmlFragment(textField).get(0) as Y.XmlElement
    section.delete(section.length - 1, 1)
    await appendUpdate(bart, { documentId: held.documentId, update: Y.encodeStateAsUpdate(document, before) })
    const words = await wordsOf(held.documentId)
    expect(await compactLog(held.documentId, 100)).toBe(false)
    expect(await compactLog(held.documentId, 5)).toBe(true)
    const log = await loadLog(db, held.documentId)
    expect(log).toHaveLength(1)
    expect(Buffer.from(log[0]!).includes('Regel 10.')).toBe(true)
    expect(Buffer.from(log[0]!).includes('Regel 11.')).toBe(false)
    expect(await wordsOf(held.documentId)).toBe(words)
    await appendUpdate(bart, { documentId: held.documentId, update: await typing(held.documentId, 'Daarna.') })
    expect(await wordsOf(held.documentId)).toContain('Daarna.')
  })

  test('loses nothing when somebody writes while it is compacted', async () => {
    const held = await holdMeeting()
    const bart = await held.actor('Bart')
    const updates = []
    for (let line = 0; line < 8; line++) updates.push(await typing(held.documentId, `Tegelijk ${line}.`))
    await Promise.all([...updates.map((update) => appendUpdate(bart, { documentId: held.documentId, update })), compactLog(held.documentId, 2), compactLog(held.documentId, 2)])
    const words = await wordsOf(held.documentId)
    for (let line = 0; line < 8; line++) expect(words).toContain(`Tegelijk ${line}.`)
  })
})
