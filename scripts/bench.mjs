import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { continueOnOwnNode } from './lib/machine.mjs'
import { runToEnd, script, Stop } from './lib/run.mjs'

await script(async () => {
  await continueOnOwnNode()
  const { makeFolderIn } = await import('../tests/support/test-folder.ts')

  const names = readdirSync('tests/bench').flatMap((file) => (file.endsWith('.bench.ts') ? [file.slice(0, -'.bench.ts'.length)] : []))
  const name = process.argv[2]
  if (!name || !existsSync(`tests/bench/${name}.bench.ts`)) throw new Stop(`Kies een meting: npm run bench -- ${names.join(' | ')}`)

  const { buildApplication, generateClient } = await import('./lib/build.mjs')
  await generateClient()
  await buildApplication()
  // What is measured includes the disk.
  const removeFolder = makeFolderIn(tmpdir())
  process.exitCode = await runToEnd('tsx', [`tests/bench/${name}.bench.ts`, ...process.argv.slice(3)], { ...process.env, NODE_ENV: 'production' })
  removeFolder()
})
