import { continueOnOwnNode } from './lib/machine.mjs'
import { script } from './lib/run.mjs'
import { readSettings } from './lib/settings.mjs'

await script(async () => {
  await continueOnOwnNode()
  const { generateClient } = await import('./lib/build.mjs')
  const { migrate, seedWhenEmpty } = await import('./lib/database.mjs')
  const { becomeServer } = await import('./lib/server.mjs')

  const { dataDir, seed } = readSettings()
  await generateClient()
  await migrate(dataDir)
  if (seed === 'demo') await seedWhenEmpty(dataDir)
  becomeServer('development', { DATA_DIR: dataDir, SEED: seed })
})
