import { existsSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { delimiter, join } from 'node:path'
import { installWhenNeeded } from './install.mjs'
import { runToEnd, Stop } from './run.mjs'

/** The folder of the product; every script works from here. */
const root = fileURLToPath(new URL('../..', import.meta.url))

const binaries = join(root, 'node_modules', '.bin')

/**
 * Installs what is missing and returns only when this process is the Node that npm installed: on any other Node the
 * script starts once more on the right one, and this process ends as that one ended.
 */
export async function continueOnOwnNode() {
  requireNode([20, 19])
  process.chdir(root)
  await installWhenNeeded()
  const own = join(binaries, 'node')
  if (!existsSync(own)) throw new Stop('npm heeft Node niet geïnstalleerd. Staan installatiescripts uit (ignore-scripts)?')
  process.env.PATH = [binaries, ...searchPath().filter((folder) => folder !== binaries)].join(delimiter)
  if (realpathSync(own) === realpathSync(process.execPath)) return
  process.exit(await runToEnd(own, process.argv.slice(1)))
}

function requireNode([major, minor]) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  throw new Stop(`Node ${major}.${minor} of nieuwer is nodig; deze machine heeft ${process.version}. Zie https://nodejs.org.`)
}

function searchPath() {
  return (process.env.PATH ?? '').split(delimiter)
}
