import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runToEnd, say, Stop } from './run.mjs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The browser to test with: CHROMIUM_PATH, the system's, or Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...usual, chromium.executablePath()].find((path) => path && existsSync(path))
}

/** Installs a browser when there is none. */
export async function provideChromium() {
  if (findChromium()) return
  say('Chromium installeren…')
  for (const [command, ...args] of isRootOnDebian() ? fromDebian : fromPlaywright) await runToEnd(command, args)
  if (!findChromium()) throw new Stop('Chromium is niet gevonden en kon niet worden geïnstalleerd. Zet het pad in CHROMIUM_PATH.')
}

const fromDebian = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
]
const fromPlaywright = [['playwright', 'install', 'chromium']]

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}
