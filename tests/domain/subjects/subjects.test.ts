import { describe, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { system } from '~/domain/actor'
import { createSubject } from '~/domain/subjects/create-subject.server'
import { endSubject } from '~/domain/subjects/end-subject.server'
import { setNorm } from '~/domain/subjects/set-norm.server'
import { isValidOn, normOf, subjectsOfYear } from '~/domain/subjects/subject'
import { subjectSchema } from '~/domain/subjects/subject.schema'
import { allNorms, allSubjects, listSubjects } from '~/domain/subjects/subjects.queries.server'
import { updateSubject } from '~/domain/subjects/update-subject.server'
import { aBody, aMember } from '../../support/factories/bodies'
import { anAdministrator } from '../../support/factories/people'

const codes = (rows: { code: string }[]) => rows.map(({ code }) => code)
const input = { checklist: 'discussion' as const, title: 'Onderwerp', obligation: 'periodic' as const, source: 'Besluit', validFrom: '2024-01-01' }

describe('an empty installation', () => {
  test('knows the checklists with their source', async () => {
    const subjects = await allSubjects(db)
    expect(codes(subjectsOfYear(subjects, 2026))).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'])
    expect(codes(subjectsOfYear(subjects, 2025)).slice(11)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `VA1_${number}`).concat([1, 2, 3, 4, 5, 6].map((number) => `VA2_${number}`), [5, 6, 7, 8, 9, 10, 11].map((number) => `VA3_${number}`)))
    expect(subjects.every(({ source }) => source.length > 0)).toBe(true)
  })

  test('knows what changed: A2 is free since 2024, A12 began in 2026', async () => {
    const subjects = await allSubjects(db)
    const ofYear = (year: number, code: string) => subjectsOfYear(subjects, year).find((subject) => subject.code === code)?.obligation
    expect([ofYear(2023, 'A2'), ofYear(2024, 'A2')]).toEqual(['perDraft', 'optional'])
    expect([ofYear(2025, 'A12'), ofYear(2026, 'A12')]).toEqual([undefined, 'advised'])
    expect(subjects.filter((subject) => subject.code === 'A2' && isValidOn(subject, '2023-12-31'))).toHaveLength(1)
  })

  test('knows the norm: two meetings a year in every municipality', async () => {
    expect(normOf(await allNorms(db), 2026)?.meetingsPerYear).toBe(2)
    expect(normOf(await allNorms(db), 2018)).toBeNull()
  })
})

test('the same code does not hold twice on one day, whatever row it stands in', async () => {
  await createSubject(system, { ...input, code: 'T1', validTo: '2024-12-31' })
  await expect(createSubject(system, { ...input, code: 'T1', validFrom: '2024-12-31' })).rejects.toMatchObject({ key: 'subjects:code.taken', field: 'code' })
  const { subjectId } = await createSubject(system, { ...input, code: 'T1', validFrom: '2025-01-01' })
  await expect(updateSubject(system, { ...input, subjectId, code: 'T1', validFrom: '2024-06-01' })).rejects.toMatchObject({ key: 'subjects:code.taken' })
  await updateSubject(system, { ...input, subjectId, code: 'T1', title: 'Nieuwe titel', validFrom: '2025-01-01' })
  expect((await allSubjects(db)).filter(({ code }) => code === 'T1').map(({ title }) => title)).toEqual(['Onderwerp', 'Nieuwe titel'])
})

test('a subject that ends holds until the end of the day, and ends once', async () => {
  const peter = await anAdministrator()
  const { subjectId } = await createSubject(peter, { ...input, code: 'T2' })
  await endSubject(peter, { subjectId })
  await expect(endSubject(peter, { subjectId })).rejects.toMatchObject({ key: 'subjects:refusal.hasEnded', status: 409 })
  expect(codes((await listSubjects(peter)).current)).toContain('T2')
  const later = await createSubject(peter, { ...input, code: 'T3', validFrom: '2090-01-01' })
  await expect(endSubject(peter, later)).rejects.toMatchObject({ key: 'subjects:refusal.notBegun' })
})

test('a new norm holds from its year on; the same year gets the newer one', async () => {
  await setNorm(system, { firstYear: 2030, meetingsPerYear: 3, source: 'Besluit' })
  await setNorm(system, { firstYear: 2030, meetingsPerYear: 4, source: 'Besluit' })
  const norms = await allNorms(db)
  expect([2029, 2030, 2040].map((year) => normOf(norms, year)?.meetingsPerYear)).toEqual([2, 4, 4])
})

test('only administrators keep the lists', async () => {
  const els = await aMember('Els Verhaeghe', 'secretary', await aBody())
  await expect(createSubject(els, { ...input, code: 'T9' })).rejects.toMatchObject({ status: 404 })
  await expect(setNorm(els, { firstYear: 2031, meetingsPerYear: 1, source: 'x' })).rejects.toMatchObject({ status: 404 })
  await expect(listSubjects(els)).rejects.toMatchObject({ status: 404 })
})

test('a last day before the first is said at its field', () => {
  const { error } = subjectSchema.safeParse({ ...input, code: 'a5', validTo: '2023-12-31' })
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['validTo', 'subjects:validTo.beforeStart']])
})
