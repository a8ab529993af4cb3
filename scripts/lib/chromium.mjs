import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runToEnd, say, Stop } from './run.mjs'

/** The same engine without the windows around it, which cost a third of the time of every journey. */
const shell = '/usr/bin/chromium-headless-shell'
const usual = [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The browser to test with: CHROMIUM_PATH, the system's, or Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...usual, chromium.executablePath()].find((path) => path && existsSync(path))
}

/** Installs a browser when there is none, or only one with windows where this machine lets us have the other. */
export async function provideChromium() {
  if (process.env.CHROMIUM_PATH || (isRootOnDebian() ? existsSync(shell) : findChromium())) return
  say('Chromium installeren…')
  for (const [command, ...args] of isRootOnDebian() ? fromDebian : fromPlaywright) await runToEnd(command, args)
  if (!findChromium()) throw new Stop('Chromium is niet gevonden en kon niet worden geïnstalleerd. Zet het pad in CHROMIUM_PATH.')
}

const fromDebian = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
]
const fromPlaywright = [['playwright', 'install', 'chromium']]

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}
