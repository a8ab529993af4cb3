import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import autocannon from 'autocannon'
import { startServer } from '../support/server'
import { demoData } from '../support/template-database'

const bareFolder = 'tests/bench/bare-remix'
const rounds = 3
const secondsPerRound = 4

/** Requests per second of a page, ten at a time. */
const throughput = async (url: string, headers: Record<string, string>): Promise<number> => {
  const result = await autocannon({ url, headers, connections: 10, duration: secondsPerRound })
  if (result.non2xx > 0) throw new Error(`${url} answered ${result.non2xx} times with an error`)
  return result.requests.average
}

const startBare = async () => {
  execFileSync(join(process.cwd(), 'node_modules/.bin/remix'), ['vite:build'], { cwd: bareFolder, stdio: 'ignore' })
  const child = spawn('node_modules/.bin/node', [`${bareFolder}/server.mjs`], { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => child.kill())
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return { url: `http://localhost:${port.toString().trim()}/`, stop: () => child.kill() }
}

const signIn = async (origin: string, email: string): Promise<string> => {
  const response = await fetch(`${origin}/aanmelden`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password: 'woonoverleg-demo' }),
  })
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
}

const meetingToday = async (dataDir: string): Promise<string> => {
  const client = createClient({ url: `file:${join(dataDir, 'woonpunt.db')}` })
  const { rows } = await client.execute(`SELECT id FROM Meeting WHERE status = 'convened' ORDER BY startsAt LIMIT 1`)
  client.close()
  return String(rows[0]!.id)
}

/** The SQL statements of one request, as the server's own log counts them. */
const queriesOf = async (server: { url: string; logs: () => string }, path: string, headers: Record<string, string>): Promise<number> => {
  await (await fetch(`${server.url}${path}`, { headers })).text()
  await new Promise((done) => setTimeout(done, 100))
  const line = server.logs().trim().split('\n').findLast((text) => text.includes('"queries"'))
  return (JSON.parse(line!) as { queries: number }).queries
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const rounded = (value: number): number => Math.round(value * 100) / 100

const dataDir = await demoData()
const bare = await startBare()
const counting = await startServer({ dataDir, env: { LOG_LEVEL: 'debug' } })
const headers = { Cookie: await signIn(counting.url, 'secretariaat@woonpunt.example') }
const pages = { overview: '/overleg', meeting: `/overleg/vergaderingen/${await meetingToday(dataDir)}`, home: '/' }
const queries: Record<string, number> = {}
for (const [name, path] of Object.entries(pages)) {
  await queriesOf(counting, path, headers)
  queries[name] = await queriesOf(counting, path, headers)
}
await counting.stop()

const server = await startServer({ dataDir, env: { LOG_LEVEL: 'warn' } })
const figures: Record<string, { requestsPerSecond: number; ratio: number; queries: number }> = {}
for (const [name, path] of Object.entries(pages)) {
  const ratios: number[] = []
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) {
    const bareRate = await throughput(bare.url, {})
    const rate = await throughput(`${server.url}${path}`, headers)
    rates.push(rate)
    ratios.push(rate / bareRate)
  }
  figures[name] = { requestsPerSecond: Math.round(median(rates)), ratio: rounded(median(ratios)), queries: queries[name]! }
}
await server.stop()
bare.stop()
process.stdout.write(`${JSON.stringify({ bench: 'pages', unit: 'throughput as a ratio of a bare Remix page', ...figures })}\n`)
process.exit(0)
