import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

/**
 * Does work whose result depends on these files alone, unless it was finished before for the same contents.
 * @param {string} stamp file, inside the result, that remembers the contents it was made from
 * @param {string[]} sources files and folders
 * @param {() => Promise<void>} work
 */
export async function whenChanged(stamp, sources, work) {
  const contents = digest(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === contents) return
  rmSync(stamp, { force: true })
  await work()
  writeFileSync(stamp, contents)
}

function digest(sources) {
  const hash = createHash('sha256')
  const paths = sources.flatMap((source) => [source, ...globSync(`${source}/**/*`)]).sort()
  for (const path of paths) {
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}
