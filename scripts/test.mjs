import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { continueOnOwnNode } from './lib/machine.mjs'
import { say, script } from './lib/run.mjs'

const settings = ['NODE_ENV', 'APP_MODE', 'PORT', 'HOST', 'ORIGIN', 'SECRET', 'SEED', 'SMTP_URL', 'MAIL_FROM', 'TRUST_PROXY', 'LOG_LEVEL', 'DATABASE_URL']

await script(async () => {
  await continueOnOwnNode()
  const { buildApplication, generateClient } = await import('./lib/build.mjs')
  const { findChromium, provideChromium } = await import('./lib/chromium.mjs')
  const { provideOffice } = await import('./lib/office.mjs')
  const { providePoppler } = await import('./lib/poppler.mjs')
  const { provideStrace } = await import('./lib/strace.mjs')
  const { browserTests, checkedBy, done, summary, troubles, unitTests } = await import('./lib/stages.mjs')

  const folder = mkdtempSync(join(tmpdir(), 'woonpunt-npm-test-'))
  // The outcome must not depend on how this machine happens to be set up.
  for (const name of settings) delete process.env[name]
  process.env.DATA_DIR = join(folder, 'data')
  if (process.argv.includes('--long')) process.env.LONG = '1'

  const stages = {
    'database client': done(generateClient),
    'type check': checkedBy('tsc', '--noEmit'),
    lint: checkedBy('oxlint', '--deny-warnings'),
    'architecture rules': checkedBy('depcruise', '--config', '.dependency-cruiser.cjs', 'app', 'server.ts'),
    build: done(buildApplication),
    'unit tests': async () => {
      await provideStrace()
      await providePoppler()
      await provideOffice()
      return unitTests(join(folder, 'unit.json'))
    },
    'browser tests': async () => {
      await provideChromium()
      process.env.CHROMIUM_PATH = findChromium()
      return browserTests(join(folder, 'browser.json'))
    },
  }

  const counts = {}
  for (const [name, run] of Object.entries(stages)) {
    say(`\n━━ ${name}`)
    counts[name] = await run().catch((error) => {
      console.error(error)
      return { passed: 0, failed: 1, skipped: 0 }
    })
  }
  rmSync(folder, { recursive: true, force: true })

  say('')
  for (const [name, count] of Object.entries(counts)) say(`${count.failed === 0 ? '✓' : '✗'} ${name}: ${summary([count])}`)
  const total = Object.values(counts)
  for (const line of troubles(total)) say(line)
  say(summary(total))
  if (total.some(({ failed }) => failed > 0)) process.exitCode = 1
})
