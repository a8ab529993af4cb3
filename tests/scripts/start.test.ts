import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startServer } from '../support/server'
import { emptyData } from '../support/template-database'

test('the launcher becomes the server: it hears SIGTERM and ends with code 0', async () => {
  const { port, stop, dataDir } = await startServer({ dataDir: await emptyData() })
  await stop()
  const launcher = spawn('node_modules/.bin/node', ['scripts/start.mjs'], { env: { ...process.env, DATA_DIR: dataDir, SEED: 'none', PORT: `${port}` } })
  const url = `http://localhost:${port}/healthz`
  while (!(await fetch(url).then(({ ok }) => ok, () => false)));
  launcher.kill('SIGTERM')
  expect(await once(launcher, 'exit')).toEqual([0, null])
  await expect(fetch(url)).rejects.toThrow()
}, 180_000)

test('data in use are refused by name', async () => {
  const server = await startServer({ dataDir: await emptyData() })
  await expect(startServer({ dataDir: server.dataDir })).rejects.toThrow(server.dataDir)
  expect(await server.stop()).toBe(0)
})
