import { continueOnOwnNode } from './lib/machine.mjs'
import { script } from './lib/run.mjs'
import { readSettings } from './lib/settings.mjs'

await script(async () => {
  await continueOnOwnNode()
  const { buildApplication, generateClient } = await import('./lib/build.mjs')
  const { migrate, seedWhenEmpty } = await import('./lib/database.mjs')
  const { becomeServer } = await import('./lib/server.mjs')

  const { strict, dataDir, seed } = readSettings()
  await generateClient()
  await buildApplication()
  await migrate(dataDir)
  if (seed === 'demo' && !strict) await seedWhenEmpty(dataDir)
  becomeServer(strict ? 'production' : 'local', { DATA_DIR: dataDir, SEED: seed })
})
