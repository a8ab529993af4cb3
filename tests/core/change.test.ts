import { beforeAll, expect, test } from 'vitest'
import { betweenChanges, type Change, change, changesFinished } from '~/core/change.server'
import { closeDatabase, db, emptyJournal, openDatabase, rewriteDatabase } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'

beforeAll(openDatabase)

/** A row and its event, as every command writes. */
const write = async ({ tx, record }: Change, key: string): Promise<void> => {
  await tx.signInFailure.create({ data: { id: newId(), key, at: new Date() } })
  record({ name: 'test.written', version: 1, subjectId: key, payload: {} })
}

const rowsAndEvents = async (key: string) => [await db.signInFailure.count({ where: { key } }), await db.eventRecord.count({ where: { subjectId: key } })]

test('of commands that are stored together, one that is refused or breaks takes nothing of the others with it', async () => {
  const results = await Promise.allSettled([
    change(null, (work) => write(work, 'before')),
    change(null, async (work) => {
      await write(work, 'refused')
      throw new DomainError('errors:forbidden', { status: 403 })
    }),
    change(null, async (work) => {
      await write(work, 'broken')
      throw new Error('a defect')
    }),
    change(null, (work) => write(work, 'after')),
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(await Promise.all(['before', 'refused', 'broken', 'after'].map(rowsAndEvents))).toEqual([[1, 1], [0, 0], [0, 0], [1, 1]])
})

test('upkeep runs between two changes, and whoever writes waits for it', async () => {
  const order: string[] = []
  const writes = [1, 2, 3].map((nth) => change(null, async () => void order.push(`write ${nth}`)))
  const upkeep = betweenChanges(async () => {
    order.push('upkeep begins')
    await rewriteDatabase()
    const isEmpty = await emptyJournal()
    order.push('upkeep ends')
    return isEmpty
  })
  const later = change(null, async () => void order.push('later'))
  expect(await upkeep).toBe(true)
  await Promise.all([...writes, later])
  expect(order.indexOf('upkeep ends')).toBe(order.indexOf('upkeep begins') + 1)
})

test('upkeep that fails stops nobody from writing', async () => {
  await expect(betweenChanges(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(change(null, async () => 'written')).resolves.toBe('written')
})

test('when the database gives up the whole transaction, as on a full disk, no event stays behind without its rows', async () => {
  const [first, second] = await Promise.allSettled([
    change(null, (work) => write(work, 'given up')),
    change(null, async ({ tx }) => {
      await tx.$executeRawUnsafe('ROLLBACK')
      throw new Error('database or disk is full')
    }),
  ])
  expect([first.status, second.status]).toEqual(['rejected', 'rejected'])
  expect(await rowsAndEvents('given up')).toEqual([0, 0])
  await change(null, (work) => write(work, 'next'))
  expect(await rowsAndEvents('next')).toEqual([1, 1])
})

test('the database closes after what was under way, not in the middle of it', async () => {
  const underWay = Array.from({ length: 100 }, (_, number) => change(null, (work) => write(work, `last ${number}`)))
  await changesFinished()
  await closeDatabase()
  expect((await Promise.allSettled(underWay)).filter(({ status }) => status === 'rejected')).toEqual([])
})
