import { describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock, minutes } from '~/core/clock'
import { db } from '~/core/db.server'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { documentFrom } from '~/domain/documents/update'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { isWhole } from '~/domain/meetings/minutes/check-text'
import { loadText } from '~/domain/meetings/minutes/load-text.server'
import { makeDraftMinutes } from '~/domain/meetings/minutes/make-draft-minutes.server'
import type { MinutesText } from '~/domain/meetings/minutes/minutes-text'
import { recordsForPage } from '~/domain/meetings/minutes/read-records.server'
import { namedProblems } from '~/domain/meetings/minutes/named-problems.server'
import { restoreRecords } from '~/domain/meetings/minutes/restore-records.server'
import { rewriteText } from '~/domain/meetings/minutes/shared-text'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { gatherRunning } from '../../../support/factories/gathering'
import { type HeldMeeting, holdMeeting } from '../../../support/factories/held-meeting'

/** Changes the shared text as a client that is not our editor could. */
const tamper = async (held: HeldMeeting, edit: (text: MinutesText) => MinutesText): Promise<void> => {
  const document = documentFrom(await loadLog(db, held.documentId))
  const update = rewriteText(document, edit(await loadText(db, held.documentId)))
  await appendUpdate(await held.actor('Bart'), { documentId: held.documentId, update })
}

const editSection =
  (index: number, edit: (content: MinutesText['sections'][number]['content']) => MinutesText['sections'][number]['content']) =>
  ({ sections }: MinutesText): MinutesText => ({ sections: sections.map((section, place) => (place === index ? { ...section, content: edit(section.content) } : section)) })

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
    expect(isWhole({ sections }, await recordsForPage(held.meetingId))).toBe(true)
  })

  test('makes them once', async () => {
    const held = await holdMeeting()
    expect(await change(null, ({ tx }) => makeDraftMinutes(tx, held.meetingId))).toBe(held.documentId)
    expect(await db.documentUpdate.count({ where: { documentId: held.documentId } })).toBe(1)
  })

  test('writes the attendance by organisation, with who came late, left early, was excused or absent', async () => {
    const gathering = await gatherRunning({
      guests: [
        { name: 'Sofie', organisation: 'OCMW' },
        { name: 'Marc', organisation: 'De Polderhaard' },
        { name: 'Lien', organisation: 'CAW', answer: 'excused' },
        { name: 'Joris', organisation: 'Agentschap', role: 'advisory' },
      ],
      items: [{ title: 'Eén' }, { title: 'Twee' }, { title: 'Drie' }],
      present: ['An', 'Marc'],
    })
    const { meetingId, itemIds } = gathering
    const els = await gathering.actor('Els')
    const tick = (name: string, isPresent: boolean) => setPresence(els, { meetingId, seatId: gathering.seatId(name), isPresent })
    for (const itemId of itemIds.slice(1)) {
      clock.travel(minutes(10))
      await enterItem(els, { meetingId, itemId })
      if (itemId === itemIds[1]) await tick('Sofie', true)
    }
    clock.travel(minutes(5))
    await tick('Marc', false)
    await closeMeeting(els, { meetingId })
    clock.travel(-minutes(25))
    const { attendance } = await recordsForPage(meetingId)
    const named = (found: string) => expect.stringContaining(found)
    const attendant = { isSubstitute: false, from: null, until: null }
    expect(attendance).toEqual({
      kind: 'attendance',
      present: [
        { organisation: named('Organisatie'), people: [{ ...attendant, name: 'An', role: 'chair' }] },
        { organisation: named('De Polderhaard'), people: [{ ...attendant, name: 'Marc', role: 'voting', until: '3' }] },
        { organisation: named('OCMW'), people: [{ ...attendant, name: 'Sofie', role: 'voting', from: '2' }] },
      ],
      excused: [{ organisation: named('CAW'), name: 'Lien' }],
      absent: [{ organisation: named('Organisatie'), name: 'Els' }, { organisation: named('Agentschap'), name: 'Joris' }],
    })
  })
})

describe('a record', () => {
  test('that is made after the draft gets its place in it', async () => {
    const held = await holdMeeting()
    const { decisionId } = await recordDecision(await held.actor('Els'), { meetingId: held.meetingId, itemId: held.itemIds[0]!, title: 'Later', reasons: 'Vergeten.', articles: ['Toch.'] })
    const { sections } = await loadText(db, held.documentId)
    expect(sections[1]!.content).toContainEqual({ type: 'recordBlock', attrs: { kind: 'decision', recordId: decisionId } })
  })

  test('that is taken out of the text is missed by name, and put back in one act', async () => {
    const held = await holdMeeting()
    await tamper(held, editSection(2, (content) => content.filter((node) => node.type !== 'recordBlock')))
    expect(await namedProblems(held)).toEqual([
      { fault: 'missing', kind: 'item', recordId: held.itemIds[1], name: '2. Reglement' },
      { fault: 'missing', kind: 'decision', recordId: held.decisionId, name: held.decisionNumber },
      { fault: 'missing', kind: 'action', recordId: held.actionPointId, name: 'Bezorg de aangepaste tekst' },
    ])
    const els = await held.actor('Els')
    await expect(submitMinutes(els, held)).rejects.toMatchObject({ key: 'minutes:refusal.notWhole', status: 409 })
    await restoreRecords(els, held)
    expect(await namedProblems(held)).toEqual([])
    const { sections } = await loadText(db, held.documentId)
    expect(sections[2]!.content[0]).toMatchObject({ attrs: { kind: 'item' } })
    expect(JSON.stringify(sections[2])).toContain('Notitie bij punt 2.')
    await submitMinutes(els, held)
  })

  test('that stands twice, at the wrong item or in no meeting of ours is found and put right; words stay', async () => {
    const [held, elsewhere] = [await holdMeeting(), await holdMeeting()]
    const decision = { type: 'recordBlock' as const, attrs: { kind: 'decision' as const, recordId: held.decisionId } }
    await tamper(held, editSection(1, (content) => [...content, decision]))
    await tamper(held, editSection(2, (content) => [...content, decision, { type: 'recordBlock', attrs: { kind: 'decision', recordId: elsewhere.decisionId } }]))
    const faults = (await namedProblems(held)).map(({ fault }) => fault)
    expect(faults).toContain('misplaced')
    expect(faults).toContain('double')
    expect(faults).toContain('unknown')
    await restoreRecords(await held.actor('Bart'), held)
    expect(await namedProblems(held)).toEqual([])
    expect(JSON.stringify(await loadText(db, held.documentId))).toContain('Notitie bij punt 1.')
  })

  test('keeps its section: moved, doubled, removed and invented sections are put right', async () => {
    const held = await holdMeeting()
    await tamper(held, ({ sections: [opening, first, second] }) => ({ sections: [second!, opening!, { itemId: 'verzonnen', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Losse woorden.' }] }] }, { ...second!, content: [{ type: 'paragraph' }] }, first! ] }))
    expect(await namedProblems(held)).toEqual([{ fault: 'order' }])
    await restoreRecords(await held.actor('Els'), held)
    const { sections } = await loadText(db, held.documentId)
    expect(sections.map(({ itemId }) => itemId)).toEqual([null, ...held.itemIds])
    expect(JSON.stringify(sections[0])).toContain('Losse woorden.')
    await tamper(held, ({ sections }) => ({ sections: sections.slice(0, 2) }))
    await restoreRecords(await held.actor('Els'), held)
    expect(await namedProblems(held)).toEqual([])
  })

  test('is not restored by who may not write, nor once the minutes are submitted', async () => {
    const [held, elsewhere] = [await holdMeeting(), await holdMeeting()]
    await expect(restoreRecords(await held.actor('Wim'), held)).rejects.toMatchObject({ status: 403 })
    await expect(restoreRecords(await elsewhere.actor('Els'), held)).rejects.toMatchObject({ status: 404 })
    await submitMinutes(await held.actor('Els'), held)
    await expect(restoreRecords(await held.actor('Els'), held)).rejects.toMatchObject({ key: 'minutes:refusal.notDraft' })
  })
})
