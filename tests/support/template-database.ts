import { cp } from 'node:fs/promises'
import { migrate, seedDemo } from '../../scripts/lib/database.mjs'
import { newFolder, oncePerRun } from './test-folder'

/**
 * Databases to test with. Every call returns the path of a new data folder (DATA_DIR) that is the caller's own: a copy of one that was
 * made once per run, so it costs milliseconds. Unit tests need not call this: tests/support/setup.ts gives each test file an empty one.
 */

/** A data folder with a migrated database in which nothing stands. */
export const emptyData = async (): Promise<string> => copyOf(await oncePerRun('empty', migrate))

/** A data folder with the demo in it: organisations, people, meetings, files. */
export const demoData = async (): Promise<string> => copyOf(await oncePerRun('demo', makeDemo))

const makeDemo = async (folder: string): Promise<void> => {
  await migrate(folder)
  await seedDemo(folder)
}

const copyOf = async (template: string): Promise<string> => {
  const folder = newFolder('data')
  await cp(template, folder, { recursive: true })
  return folder
}
