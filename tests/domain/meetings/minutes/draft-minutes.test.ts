import { describe, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { loadText } from '~/domain/meetings/minutes/load-text.server'
import { holdMeeting } from '../../../support/factories/held-meeting'

describe('closing a meeting', () => {
  test('makes draft minutes with everything that was recorded, section by section', async () => {
    const held = await holdMeeting()
    const { sections } = await loadText(db, held.documentId)
    expect(sections.map(({ itemId }) => itemId)).toEqual([null, ...held.itemIds])
    expect(sections[0]!.content[0]).toEqual({ type: 'recordBlock', attrs: { kind: 'attendance', recordId: held.meetingId } })
    expect(sections[2]!.content).toEqual([
      { type: 'recordBlock', attrs: { kind: 'item', recordId: held.itemIds[1] } },
      { type: 'paragraph', content: [{ type: 'text', text: 'Notitie bij punt 2.' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Tweede alinea.' }] },
      { type: 'recordBlock', attrs: { kind: 'decision', recordId: held.decisionId } },
      { type: 'recordBlock', attrs: { kind: 'action', recordId: held.actionPointId } },
      { type: 'paragraph' },
    ])
  })
})
