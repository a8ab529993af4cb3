import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const memory = '/dev/shm'
const roomNeeded = 4 * 1024 ** 3

/**
 * Files in memory outlive a killed process as those on a disk do, and an fsync of theirs costs nothing. What tries a loss of power, or a full disk, looks at
 * the calls themselves or makes a disk of its own.
 */
const parentFolder = (): string => {
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > roomNeeded ? memory : tmpdir()
}

/** One temporary folder per run. Workers find it in TEST_FOLDER. @returns what takes it away again */
export const makeFolderIn = (parent: string): (() => void) => {
  const folder = mkdtempSync(join(parent, 'woonpunt-test-'))
  process.env.TEST_FOLDER = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Global setup of both test runners: the folder is gone at the end. */
export default function makeTestFolder(): () => void {
  return makeFolderIn(parentFolder())
}

export const testFolder = (): string => {
  const folder = process.env.TEST_FOLDER
  if (!folder) throw new Error('TEST_FOLDER is missing: run the tests with vitest or playwright from the top folder')
  return folder
}

/** A new, empty folder of this run. */
export const newFolder = (name: string): string => mkdtempSync(join(testFolder(), `${name}-`))

/**
 * Makes something that all workers share, once per run: the first worker that asks makes it, the others wait.
 * @returns the folder it was made in
 */
export const oncePerRun = async (name: string, make: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(testFolder(), name)
  const isFirst = await mkdir(folder).then(() => true, () => false)
  if (isFirst) await make(folder).then(() => writeFile(`${folder}.done`, ''), (error: unknown) => writeFile(`${folder}.failed`, String(error)))
  while (!existsSync(`${folder}.done`)) {
    if (existsSync(`${folder}.failed`)) throw new Error(`${name}: ${await readFile(`${folder}.failed`, 'utf8')}`)
    await sleep(50)
  }
  return folder
}
