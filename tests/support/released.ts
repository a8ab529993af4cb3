import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { newFolder } from './test-folder'

const folder = 'tests/releases'

/** The databases as the releases left them, the oldest first: the demo, a meeting that is running, a poll that is open. */
export const releases: string[] = readdirSync(folder).filter((name) => name.endsWith('.db.gz')).sort()

/** @returns a new data folder with the database of a release in it. */
export const releasedData = (release: string): string => {
  const dataDir = newFolder('released')
  writeFileSync(join(dataDir, 'woonpunt.db'), gunzipSync(readFileSync(join(folder, release))))
  return dataDir
}
