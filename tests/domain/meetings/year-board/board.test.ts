import { describe, expect, test } from 'vitest'
import { csvOf } from '~/core/csv'
import type { BoardItem, BoardMeeting } from '~/domain/meetings/year-board/board'
import { boardOf, onlyMunicipality } from '~/domain/meetings/year-board/board'
import { boardFile } from '~/domain/meetings/year-board/board-file.server'
import { deliveryOf } from '~/domain/meetings/year-board/minutes-delivery'
import type { SubjectFacts } from '~/domain/subjects/subject'

const subject = (code: string, facts: Partial<SubjectFacts> = {}): SubjectFacts => ({
  id: `id-${code}`,
  checklist: 'discussion',
  code,
  title: `Onderwerp ${code}`,
  priority: null,
  obligation: 'periodic',
  source: 'Besluit',
  validFrom: '2019-01-01',
  validTo: null,
  ...facts,
})

const subjects = [
  subject('A1', { obligation: 'perProject' }),
  subject('A2', { id: 'A2-old', obligation: 'perDraft', validTo: '2026-06-30' }),
  subject('A2', { id: 'A2-new', obligation: 'optional', validFrom: '2026-07-01' }),
  subject('A5'),
  subject('A8', { obligation: 'yearly' }),
  subject('A11', { obligation: 'advised' }),
]

const item = (id: string, codes: string[], facts: Partial<BoardItem> = {}): BoardItem => ({
  id,
  parentId: null,
  position: 0,
  title: `Punt ${id}`,
  isClosed: false,
  startedAt: new Date('2026-03-12T19:00:00Z'),
  outcome: 'noted',
  subjectIds: codes.map((code) => `id-${code}`),
  decisions: [],
  ...facts,
})

const meeting = (id: string, facts: Partial<BoardMeeting> = {}): BoardMeeting => ({
  id,
  title: 'Woonoverleg',
  startsAt: new Date('2026-03-12T18:30:00Z'),
  status: 'published',
  isPublic: true,
  closedAt: new Date('2026-03-12T20:30:00Z'),
  minutesDays: 30,
  approvedAt: new Date('2026-03-20T10:00:00Z'),
  publishedAt: new Date('2026-03-22T10:00:00Z'),
  mayOpen: true,
  readsClosedItems: true,
  items: [],
  ...facts,
})

const boardWith = (...meetings: BoardMeeting[]) => boardOf({ year: 2026, today: '2026-11-24', required: 2, subjects, municipalities: [{ id: 'g', name: 'Gistel', mayTag: true, meetings }] })
const yearWith = (...meetings: BoardMeeting[]) => boardWith(...meetings).municipalities[0]!
const stateOf = (code: string, ...meetings: BoardMeeting[]) => yearWith(...meetings).cells[`id-${code}`]?.state

describe('a subject', () => {
  test('is covered by an item that was treated, with the item as evidence', () => {
    const held = meeting('m', { items: [item('p', ['A5'], { decisions: [{ number: 'WO-GIS-2026-001', title: 'Besluit' }] })] })
    expect(yearWith(held).cells['id-A5']).toMatchObject({ state: 'covered', evidence: [{ meetingId: 'm', itemId: 'p', number: '1', isToCome: false, hasMinutes: true, decisions: [{ number: 'WO-GIS-2026-001' }] }] })
  })

  test('is not covered by an item that was adjourned or never reached', () => {
    expect(stateOf('A5', meeting('m', { items: [item('p', ['A5'], { outcome: 'adjourned' })] }))).toBe('missing')
    expect(stateOf('A5', meeting('m', { items: [item('p', ['A5'], { startedAt: null, outcome: null })] }))).toBe('missing')
  })

  test('is covered by an item that only gathers others, once one of them was treated', () => {
    const gathered = (startedAt: Date | null) => meeting('m', { items: [item('p', ['A5'], { startedAt: null, outcome: null }), item('c', [], { parentId: 'p', startedAt, outcome: null })] })
    expect(stateOf('A5', gathered(new Date()))).toBe('covered')
    expect(stateOf('A5', gathered(null))).toBe('missing')
  })

  test('is planned while it stands on the agenda of a meeting to come, or is not reached yet in one that runs', () => {
    const toCome = item('p', ['A5'], { startedAt: null, outcome: null })
    expect(stateOf('A5', meeting('m', { status: 'convened', closedAt: null, items: [toCome] }))).toBe('planned')
    expect(stateOf('A5', meeting('m', { status: 'running', closedAt: null, items: [toCome] }))).toBe('planned')
  })

  test('is missing only when the law wants it every year', () => {
    expect(['A1', 'A5', 'A8', 'A11'].map((code) => stateOf(code))).toEqual(['ifNeeded', 'missing', 'missing', 'advised'])
    expect(yearWith(meeting('m', { items: [item('p', ['A5', 'A1'])] })).covered).toEqual({ done: 1, of: 2 })
  })

  test('whose rule changed halfway is one line, and an item tagged under the old rule counts', () => {
    const board = boardWith(meeting('m', { items: [item('p', [], { subjectIds: ['A2-old'] })] }))
    expect(board.discussion.filter(({ code }) => code === 'A2').map(({ id }) => id)).toEqual(['A2-new'])
    expect(board.municipalities[0]!.cells['A2-new']!.state).toBe('covered')
  })

  test('of a closed item is evidence without a title for who may not read it', () => {
    const closed = meeting('m', { readsClosedItems: false, items: [item('p', ['A5'], { isClosed: true, decisions: [{ number: 'X', title: 'Y' }] })] })
    expect(yearWith(closed).cells['id-A5']!.evidence[0]).toMatchObject({ title: null, decisions: [] })
  })
})

test('what was cancelled is no meeting; what runs or was held is', () => {
  const year = yearWith(meeting('a'), meeting('b', { status: 'cancelled' }), meeting('c', { status: 'running', closedAt: null }), meeting('d', { status: 'convened', closedAt: null }))
  expect(year.progress).toMatchObject({ held: 2, required: 2, state: 'complete', next: null })
  expect(year.meetings.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
})

describe('minutes', () => {
  const closed = { status: 'minutes' as const, isPublic: true, closedAt: new Date('2026-03-12T22:59:00Z'), minutesDays: 30, approvedAt: null, publishedAt: null }

  test('are due until the end of the last day, and late from the next', () => {
    expect(deliveryOf(closed, '2026-04-11')).toEqual({ state: 'due', dueOn: '2026-04-11', deliveredOn: null })
    expect(deliveryOf(closed, '2026-04-12').state).toBe('late')
    expect(deliveryOf({ ...closed, minutesDays: 60 }, '2026-04-12').state).toBe('due')
  })

  test('are delivered when they are published; approved alone is not enough', () => {
    const approvedAt = new Date('2026-03-20T10:00:00Z')
    expect(deliveryOf({ ...closed, approvedAt }, '2026-05-01').state).toBe('late')
    expect(deliveryOf({ ...closed, approvedAt, publishedAt: new Date('2026-04-11T21:00:00Z') }, '2026-05-01').state).toBe('onTime')
    expect(deliveryOf({ ...closed, approvedAt, publishedAt: new Date('2026-04-11T22:30:00Z') }, '2026-05-01')).toMatchObject({ state: 'deliveredLate', deliveredOn: '2026-04-12' })
  })

  test('of a closed meeting are never published, so approval delivers them', () => {
    expect(deliveryOf({ ...closed, isPublic: false, approvedAt: new Date('2026-03-20T10:00:00Z') }, '2026-05-01').state).toBe('onTime')
  })

  test('have no term before the meeting ended', () => {
    expect(deliveryOf({ ...closed, closedAt: null }, '2026-05-01').state).toBe('notYet')
  })
})

describe('the file of the board', () => {
  test('opens well in a spreadsheet, and nothing in it runs', () => {
    expect(csvOf([['a;b', 'c"d', '=1+1', '-2', 3, 'é\nf']])).toBe('\uFEFF"a;b";"c""d";\'=1+1;\'-2;3;"é\nf"\r\n')
  })

  test('has a line per point, with its evidence and where to find it', () => {
    const board = boardWith(meeting('m', { items: [item('p', ['A5'], { title: '=HYPERLINK("x")' })] }))
    const { name, text } = boardFile(board, { language: 'nl', origin: 'https://overleg.example' })
    expect(name).toBe('jaarbord-2026.csv')
    const lines = text.split('\r\n')
    expect(lines[0]).toBe('\uFEFFGemeente;Jaar;Onderdeel;Code;Omschrijving;Hoe vaak;Stand;Bewijs;Adres;Bron')
    expect(lines.find((line) => line.includes(';A5;'))).toBe(
      'Gistel;2026;Onderwerp (A);A5;Onderwerp A5;Regelmatig;besproken;"12 maart 2026: punt 1, =HYPERLINK(""x"")";https://overleg.example/overleg/vergaderingen/m#punt-p;Besluit',
    )
    expect(lines.find((line) => line.includes('Verslag;'))).toContain('verslag op tijd, 22 maart 2026')
  })

  test('is of one municipality when one is chosen', () => {
    expect(onlyMunicipality(boardWith(), 'elsewhere').municipalities).toEqual([])
    expect(onlyMunicipality(boardWith(), undefined).municipalities).toHaveLength(1)
  })
})

test('a year of ten municipalities is computed in a moment', () => {
  const codes = Array.from({ length: 40 }, (_, index) => subject(`VA${index}`, { checklist: 'activity' }))
  const busy = (id: string) => meeting(id, { items: Array.from({ length: 12 }, (_, index) => item(`${id}-${index}`, codes.map(({ code }) => code).slice(index, index + 6), { position: index })) })
  const municipalities = Array.from({ length: 10 }, (_, index) => ({ id: `${index}`, name: `Gemeente ${index}`, mayTag: true, meetings: ['a', 'b', 'c', 'd'].map((id) => busy(`${index}${id}`)) }))
  const start = performance.now()
  for (let year = 2017; year < 2027; year++) boardOf({ year, today: '2026-11-24', required: 2, subjects: codes, municipalities })
  expect(performance.now() - start).toBeLessThan(1000)
})
