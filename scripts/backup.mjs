import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { continueOnOwnNode } from './lib/machine.mjs'
import { say, script, Stop } from './lib/run.mjs'
import { readSettings } from './lib/settings.mjs'

await script(async () => {
  await continueOnOwnNode()
  const { askServer } = await import('./lib/control.mjs')
  const { holdDataLock } = await import('./lib/data-lock.mjs')
  const { makeBackup } = await import('../app/core/backup.server.ts')

  if (!process.argv[2]) throw new Stop('Zeg waar de reservekopie komt: npm run backup -- MAP')
  const directory = resolve(process.env.INIT_CWD ?? '.', process.argv[2])
  const { dataDir } = readSettings()
  if (!existsSync(join(dataDir, 'woonpunt.db'))) throw new Stop(`In ${dataDir} staat geen databank.`)

  const byServer = await askServer(dataDir, '/backup', { directory })
  const { entries } = byServer ?? (await byOurselves())
  const size = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  say(`Reservekopie in ${directory}: ${entries.length} bestanden, ${(size / 1e6).toFixed(1)} MB, met controlegetallen in manifest.json.`)

  async function byOurselves() {
    const release = await holdDataLock(dataDir)
    const manifest = await makeBackup({ dataDir, directory, madeAt: new Date() }).catch((error) => {
      throw new Stop(`De reservekopie is niet gemaakt: ${error.message}`)
    })
    release()
    return manifest
  }
})
