import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { continueOnOwnNode } from './lib/machine.mjs'
import { say, script, Stop } from './lib/run.mjs'
import { readSettings } from './lib/settings.mjs'

await script(async () => {
  await continueOnOwnNode()
  const { holdDataLock } = await import('./lib/data-lock.mjs')
  const { restore } = await import('./lib/restore.mjs')

  const { values, positionals } = parseArgs({ allowPositionals: true, options: { force: { type: 'boolean', default: false } } })
  if (!positionals[0]) throw new Stop('Zeg welke reservekopie terug moet: npm run restore -- MAP [--force]')
  const { dataDir } = readSettings()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const release = await holdDataLock(dataDir)
  const { madeAt, setAside } = await restore({ backup: resolve(process.env.INIT_CWD ?? '.', positionals[0]), dataDir, force: values.force })
  release()
  say(`De reservekopie van ${new Date(madeAt).toLocaleString('nl-BE')} staat terug in ${dataDir}.`)
  if (setAside) say(`Wat er stond, is bewaard in ${setAside}.`)
})
