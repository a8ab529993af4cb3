import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { flushCompileCache } from 'node:module'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import type { House } from './app/house.server'
import { announce, complain } from './scripts/lib/announce.mjs'

const isDevelopment = process.env.APP_MODE === 'development'
const answerDeadline = 5_000
const stopDeadline = 9_000

const app = express()
const server = createServer(app)

const vite = isDevelopment
  ? await (await import('vite')).createServer({ server: { middlewareMode: true, hmr: { server } }, appType: 'custom' })
  : undefined

const loadBuild = async (): Promise<ServerBuild> =>
  vite ? ((await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild) : ((await import(pathToFileURL('build/server/index.js').href)) as ServerBuild)

const build = await loadBuild().catch(complain)
const { house } = build.entry.module as unknown as { house: House }
const { env, logger } = house

const publicFolder = isDevelopment ? 'public' : 'build/client'
const publicFiles = readdirSync(publicFolder).map((name) => `/${name}`)

const handlers = new Map<number, ReturnType<House['makeHandler']>>()
const mostParts = 12

/** One handler per number of parts in a path, over the routes that can match it; while developing one for all. */
const handlerFor = (parts: number) => {
  const key = vite ? 0 : Math.min(parts, mostParts)
  const handler = handlers.get(key) ?? house.makeHandler(vite ? loadBuild : house.narrowBuild(build, key))
  handlers.set(key, handler)
  return handler
}

app.disable('x-powered-by')
app.set('trust proxy', env.trustProxy)
app.use(house.everyRequest)
app.use(house.originGuard)
if (vite) app.use(vite.middlewares)
else app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y', index: false }))
app.get(publicFiles, express.static(publicFolder, { maxAge: '1h', index: false }))
app.use(compression())
app.all('*', (request, response, next) => handlerFor(house.countParts(request.path))(request, response, next))
app.use(house.lastResort)

const { stopListeners, closeData } = await house.open(server).catch(complain)
await new Promise<void>((listening) => server.listen(env.port, env.host, listening))
await announce({ port: (server.address() as AddressInfo).port, env, firstAdministratorPath: await house.firstAdministratorPath() })
flushCompileCache()

let isStopping = false
const stop = async () => {
  if (isStopping) return
  isStopping = true
  setTimeout(() => process.exit(1), stopDeadline).unref()
  const answered = new Promise((done) => server.close(done))
  const closingIdle = setInterval(() => server.closeIdleConnections(), 50)
  await stopListeners()
  await Promise.race([answered, sleep(answerDeadline)])
  clearInterval(closingIdle)
  server.closeAllConnections()
  await closeData()
  await vite?.close()
  logger.info('stopped')
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
