import { mkdirSync } from 'node:fs'
import { continueOnOwnNode } from './lib/machine.mjs'
import { say, script, Stop } from './lib/run.mjs'
import { readSettings } from './lib/settings.mjs'

await script(async () => {
  await continueOnOwnNode()
  const { generateClient } = await import('./lib/build.mjs')
  const { holdDataLock } = await import('./lib/data-lock.mjs')
  const { migrate, removeContents, seedWhenEmpty } = await import('./lib/database.mjs')

  const { strict, dataDir } = readSettings()
  if (strict) throw new Stop('De demo hoort niet in een echte omgeving (NODE_ENV=production).')
  await generateClient()
  if (process.argv.includes('--reset')) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const release = await holdDataLock(dataDir)
    say(`De gegevens in ${dataDir} wissen…`)
    removeContents(dataDir)
    release()
  }
  await migrate(dataDir)
  const filled = await seedWhenEmpty(dataDir)
  say(filled ? `De demo staat klaar in ${dataDir}.` : `Er staan al gegevens in ${dataDir}. Met --reset begint de demo opnieuw.`)
})
