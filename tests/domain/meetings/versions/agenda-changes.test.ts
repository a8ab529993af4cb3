import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgendaChange, changesBetween } from '~/domain/meetings/versions/agenda-changes'
import { type SentAgenda, type SentItem, withoutClosedItems } from '~/domain/meetings/versions/sent-agenda'

const start = '2026-12-08T18:30:00.000Z'

const item = (id: string, facts: Partial<SentItem> = {}): SentItem => ({
  id,
  parentId: null,
  number: '',
  title: `Punt ${id}`,
  kind: 'discussion',
  minutes: 10,
  startsAt: start,
  presenter: '',
  note: '',
  isClosed: false,
  addition: null,
  submittedBy: null,
  attachments: [],
  ...facts,
})

/** Numbered and timed one after the other. */
const agenda = (items: SentItem[], meeting: Partial<SentAgenda['meeting']> = {}): SentAgenda => {
  let minutes = 0
  const timed = items.map((one, index) => {
    const startsAt = new Date(Date.parse(meeting.startsAt ?? start) + minutes * 60_000).toISOString()
    minutes += one.minutes
    return { ...one, number: one.number || `${index + 1}`, startsAt }
  })
  return { format: 'woonpunt-overleg/agenda', formatVersion: 1, meeting: { title: 'Woonoverleg', startsAt: start, place: 'Eernegem', onlineLink: '', ...meeting }, items: timed }
}

const brief = (changes: AgendaChange[]) => changes.map((change) => [change.what, 'item' in change ? change.item.title : 'numbers' in change ? change.numbers.join(',') : change.field])

describe('what changed between two agendas', () => {
  test('nothing, when nothing changed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 9 }), (ids) => {
        const one = agenda(ids.map((id) => item(id)))
        expect(changesBetween(one, one)).toEqual([])
      }),
    )
  })

  test('an item between others was added; the others did not move, only their times did', () => {
    const before = agenda([item('a'), item('b'), item('c')])
    const now = agenda([item('a'), item('x', { addition: 'urgent', submittedBy: 'De Polderhaard' }), item('b'), item('c')])
    expect(brief(changesBetween(before, now))).toEqual([
      ['added', 'Punt x'],
      ['shifted', '3,4'],
    ])
  })

  test('the one item that was dragged to the end has moved, and says where it stood', () => {
    const changes = changesBetween(agenda([item('a'), item('b'), item('c')]), agenda([item('b'), item('c'), item('a')]))
    expect(brief(changes)).toEqual([
      ['moved', 'Punt a'],
      ['shifted', '1,2'],
    ])
    expect(changes[0]).toMatchObject({ from: '1', item: { number: '3' } })
  })

  test('an item under another has moved', () => {
    const changes = changesBetween(agenda([item('a'), item('b')]), agenda([item('a'), item('b', { parentId: 'a', number: '1.1' })]))
    expect(brief(changes)).toEqual([['moved', 'Punt b']])
  })

  test('title, minutes, kind, who presents, the explanation and the files are each told', () => {
    const before = agenda([item('a', { attachments: [{ id: '1', name: 'oud.pdf' }] })])
    const now = agenda([item('a', { title: 'Anders', minutes: 25, kind: 'advice', presenter: 'Marc', note: 'Meer', attachments: [{ id: '2', name: 'nieuw.pdf' }] })])
    expect(brief(changesBetween(before, now)).map(([what]) => what)).toEqual(['renamed', 'minutes', 'kind', 'presenter', 'note', 'filesAdded', 'filesWithdrawn'])
  })

  test('another date is told once, and the items do not shift by it', () => {
    const later = '2026-12-15T19:00:00.000Z'
    expect(changesBetween(agenda([item('a'), item('b')]), agenda([item('a'), item('b')], { startsAt: later }))).toEqual([{ what: 'meeting', field: 'startsAt', from: start, to: later }])
  })

  test('of a closed item, who may not read it learns that it came, went or moved, and nothing of what is in it', () => {
    const canary = 'Gezin Peeters'
    const closed = (facts: Partial<SentItem> = {}) => item('geheim', { isClosed: true, title: canary, note: canary, attachments: [{ id: '1', name: `${canary}.pdf` }], ...facts })
    const before = withoutClosedItems(agenda([item('a'), closed()]))
    const now = withoutClosedItems(agenda([item('a'), closed({ title: `${canary} 2`, note: 'anders', minutes: 20, attachments: [] })]))
    expect(brief(changesBetween(before, now))).toEqual([['minutes', null]])
    expect(JSON.stringify([before, now, changesBetween(before, now)])).not.toContain(canary)
  })

  test('every item of either agenda is told of when it came or went, and no other', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 10 })
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const changes = changesBetween(agenda(first.map((id) => item(id))), agenda(second.map((id) => item(id))))
        const told = (what: string) => changes.flatMap((change) => (change.what === what && 'item' in change ? [change.item.title] : [])).sort()
        const titles = (ids: string[]) => ids.map((id) => `Punt ${id}`).sort()
        expect(told('added')).toEqual(titles(second.filter((id) => !first.includes(id))))
        expect(told('removed')).toEqual(titles(first.filter((id) => !second.includes(id))))
      }),
    )
  })
})
