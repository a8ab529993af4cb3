import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { whenChanged } from '../../scripts/lib/when-changed.mjs'
import { newFolder } from '../support/test-folder'

const workshop = () => {
  const folder = newFolder('workshop')
  const source = join(folder, 'source.ts')
  writeFileSync(source, 'one')
  let done = 0
  const work = (outcome = Promise.resolve()) => whenChanged(join(folder, 'stamp'), [source], () => outcome.then(() => void done++))
  return { source, work, done: () => done }
}

test('work is done once for the same sources', async () => {
  const { work, done } = workshop()
  await work()
  await work()
  expect(done()).toBe(1)
})

test('work is done again when a source changed', async () => {
  const { source, work, done } = workshop()
  await work()
  writeFileSync(source, 'two')
  await work()
  expect(done()).toBe(2)
})

test('work that failed is done again, even when the sources return to what they were', async () => {
  const { source, work, done } = workshop()
  await work()
  writeFileSync(source, 'two')
  await expect(work(Promise.reject(new Error('no room on the disk')))).rejects.toThrow('no room')
  writeFileSync(source, 'one')
  await work()
  expect(done()).toBe(2)
})
