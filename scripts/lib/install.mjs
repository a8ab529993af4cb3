import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { say, step } from './run.mjs'

/** Installs the locked packages, unless exactly those stand in node_modules. */
export async function installWhenNeeded() {
  if (isInstalled()) return
  say('Pakketten installeren met npm (de eerste keer een minuut of twee)…')
  await step('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], withoutOwnNode())
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  // npm writes this list of what it installed at the very end, so a broken installation has none.
  const present = packagesIn('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** `npm ci` removes node_modules first, so npm must not run on the Node in there. */
function withoutOwnNode() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes(join('node_modules', '.bin')))
  return { ...process.env, PATH: folders.join(delimiter) }
}
