import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf, withDifference } from '~/domain/meetings/live/difference'
import { type LivePerson, liveSections, type LiveView } from '~/domain/meetings/live/live-view'

const person = (id: number, isPresent = false) => ({ id: `lijn-${id}`, name: `Deelnemer ${id}`, isPresent }) as LivePerson

const viewOf = (people: LivePerson[], title = 'Woonoverleg'): LiveView => ({ meeting: { title }, agenda: [], item: null, people, quorum: {}, polls: [], turnout: [], speakers: {} }) as unknown as LiveView

/** Between the server and a client everything is JSON. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

const hall = Array.from({ length: 300 }, (_, index) => person(index))

test('who comes in among three hundred travels alone', () => {
  const after = viewOf(hall.with(7, person(7, true)))
  expect(differenceOf(viewOf(hall), after, liveSections)).toEqual({ sections: {}, rows: { people: [person(7, true)] } })
})

test('a row that comes at the end travels alone; one that comes between, or goes, brings the whole list', () => {
  const before = viewOf(hall.slice(0, 10))
  expect(differenceOf(before, viewOf(hall.slice(0, 11)), liveSections).rows).toEqual({ people: [hall[10]] })
  for (const people of [[hall[20]!, ...hall.slice(0, 10)], hall.slice(1, 10), hall.slice(0, 9), []]) {
    expect(differenceOf(before, viewOf(people), liveSections)).toEqual({ sections: { people }, rows: {} })
  }
})

test('what is the same does not travel, and a list of which more than half changed travels whole', () => {
  expect(differenceOf(viewOf(hall), viewOf(sent(hall)), liveSections)).toEqual({ sections: {}, rows: {} })
  const people = hall.map(({ id }) => ({ ...person(Number(id.slice(5)), true) }))
  expect(differenceOf(viewOf(hall), viewOf(people, 'Ander overleg'), liveSections)).toEqual({ sections: { people, meeting: { title: 'Ander overleg' } }, rows: {} })
})

test('what travels always turns the one state into the other', () => {
  const lists = fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 12 }), isPresent: fc.boolean() }), { selector: ({ id }) => id, maxLength: 12 }).map((rows) => rows.map(({ id, isPresent }) => person(id, isPresent)))
  fc.assert(
    fc.property(lists, lists, fc.constantFrom('Woonoverleg', 'Ander overleg'), (before, after, title) => {
      const wanted = viewOf(after, title)
      expect(withDifference(viewOf(before), sent(differenceOf(viewOf(before), wanted, liveSections)))).toEqual(wanted)
    }),
  )
})
