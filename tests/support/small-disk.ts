import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cp, open, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { newFolder } from './test-folder'

/** A disk of its own in memory (tmpfs), small enough to fill. */
export interface SmallDisk {
  folder: string
  /** Leaves no byte for anybody. */
  fill: () => Promise<void>
  /** Gives back what `fill` took. */
  free: () => void
  remove: () => void
}

const mount = (folder: string, megabytes: number) => spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { encoding: 'utf8' })
const unmount = (folder: string) => spawnSync('umount', ['-l', folder])

/** @returns why this machine cannot lend a disk, or null when it can. */
export const whyNoDisk = (): string | null => {
  const folder = newFolder('try')
  const { status, error, stderr } = mount(folder, 1)
  if (status === 0) unmount(folder)
  return status === 0 ? null : error ? 'there is no mount command' : `a small disk may not be made here: ${stderr.trim().split('\n').at(-1)}`
}

/** A small disk with a copy of a data folder on it. */
export const smallDisk = async (dataDir: string, megabytes: number): Promise<SmallDisk> => {
  const folder = newFolder('small-disk')
  if (mount(folder, megabytes).status !== 0) throw new Error('The small disk could not be made')
  const remove = (): void => void unmount(folder)
  process.once('exit', remove)
  await cp(dataDir, folder, { recursive: true })
  const ballast = join(folder, 'ballast')
  const fill = async (): Promise<void> => {
    const file = await open(ballast, 'a')
    try {
      for (let left = await freeBytes(folder); left > 0; left = await freeBytes(folder)) await file.write(Buffer.alloc(Math.min(left, 1024 * 1024)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    } finally {
      await file.close()
    }
  }
  return { folder, fill, free: () => rmSync(ballast, { force: true }), remove }
}

const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
