import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runToEnd, say } from './run.mjs'

/** Installs LibreOffice's writer, which opens Word files as their readers do, when it is missing and this machine lets us; without it one test says that it could not be tried. */
export async function provideOffice() {
  if (spawnSync('soffice', ['--version']).status === 0) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  say('libreoffice-writer-nogui installeren…')
  await runToEnd('apt-get', ['update'])
  await runToEnd('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-writer-nogui'])
}
