import { beforeAll, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { openDatabase } from '~/core/db.server'
import { untilNextChange } from '~/core/until-next-change.server'

beforeAll(openDatabase)

const reader = () => {
  let reads = 0
  return { read: async () => (reads += 1), reads: () => reads }
}

test('a read is done once as long as nothing is written', async () => {
  const { read, reads } = reader()
  expect(await untilNextChange('a', read)).toBe(1)
  expect(await untilNextChange('a', read)).toBe(1)
  expect(reads()).toBe(1)
})

test('whoever has just written reads anew, also when the write told no event', async () => {
  const { read } = reader()
  await untilNextChange('b', read)
  await change(null, ({ tx }) => tx.signInFailure.deleteMany({ where: { key: 'nobody' } }))
  expect(await untilNextChange('b', read)).toBe(2)
})

test('a read that failed is tried again', async () => {
  await expect(untilNextChange('c', () => Promise.reject(new Error('the disk is away')))).rejects.toThrow('the disk is away')
  expect(await untilNextChange('c', async () => 'there')).toBe('there')
})

test('two readers have their own', async () => {
  expect(await untilNextChange('d/1', async () => 'Els')).toBe('Els')
  expect(await untilNextChange('d/2', async () => 'An')).toBe('An')
})
