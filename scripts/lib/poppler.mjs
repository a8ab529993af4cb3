import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runToEnd, say } from './run.mjs'

/** Installs the readers of PDF files (pdftotext, pdfinfo, pdffonts) when they are missing and this machine lets us; without them one test says that it could not be tried. */
export async function providePoppler() {
  if (spawnSync('pdftotext', ['-v']).status === 0) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  say('poppler-utils installeren…')
  await runToEnd('apt-get', ['update'])
  await runToEnd('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils'])
}
