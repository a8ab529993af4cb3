import { expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { insertRows } from '~/core/insert-rows.server'

const columns = ['id', 'name', 'email', 'isAdministrator', 'createdAt', 'suspendedAt'] as const
const made = (count: number, name: string) =>
  Array.from({ length: count }, () => {
    const id = newId()
    return { id, name, email: `${id}@voorbeeld.example`, isAdministrator: true, createdAt: new Date('2026-11-24T19:41:07.120Z'), suspendedAt: null }
  })

const stored = (id: string) => db.$queryRaw<object[]>`SELECT name, isAdministrator, createdAt, typeof(createdAt) AS type, suspendedAt FROM Person WHERE id = ${id}`

test('what is inserted is stored as Prisma would store it', async () => {
  const names = ["O'Brien; DROP TABLE Person", 'Gemeente “Gistel”', 'half een teken: \ud800', 'één\nregel']
  for (const name of names) {
    const [row, other] = made(2, name) as [ReturnType<typeof made>[number], ReturnType<typeof made>[number]]
    await change(null, async ({ tx }) => {
      await insertRows(tx, 'Person', columns, [row])
      await tx.person.create({ data: other })
    })
    expect(await stored(row.id)).toEqual(await stored(other.id))
    expect(await db.person.findUniqueOrThrow({ where: { id: row.id } })).toEqual({ ...(await db.person.findUniqueOrThrow({ where: { id: other.id } })), id: row.id, email: row.email })
  }
})

test('a thousand rows and none are inserted as well', async () => {
  const rows = made(1_001, 'Velen')
  await change(null, async ({ tx }) => {
    await insertRows(tx, 'Person', columns, rows)
    await insertRows(tx, 'Person', columns, [])
  })
  expect(await db.person.count({ where: { name: 'Velen' } })).toBe(1_001)
})

test('what the database refuses is not stored, nor what came before it in the same change', async () => {
  const [row] = made(1, 'Dubbel')
  await expect(change(null, ({ tx }) => insertRows(tx, 'Person', columns, [...made(1, 'Dubbel'), row!, row!]))).rejects.toThrow()
  expect(await db.person.count({ where: { name: 'Dubbel' } })).toBe(0)
})
