import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { startServer } from '../support/server'
import type { Opening } from './document/opening'
import { cpuOf, medians, ratios, rounded, roundOfOurs, startBare, startClients, wordOf } from './measuring'

/** People type in one text, with carets, at our server and at a bare Hocuspocus, each as a process of its own, in turn. */
const cases = [{ typists: 20 }, { typists: 50 }]
const [seconds, perSecond, rounds] = [10, 5, 3]
const pages = 100
const edits = 100_000

type Case = (typeof cases)[number]
/** Memory in MB: before anybody has a document open, and at the end of the typing. */
type Figures = { ackP95: number; seenP95: number; lost: number; letters: number; serverCpu: number; rssIdle: number; rss: number }

/** Megabytes a process holds in memory. */
const rssOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024

const measure = async (pid: number, orders: object): Promise<Figures> => {
  const rssIdle = rssOf(pid)
  const typists = startClients('tests/bench/document/typists.mjs', { seconds, perSecond, ...orders })
  await wordOf(typists)
  const before = cpuOf(pid)
  typists.send('type')
  const figures = (await wordOf(typists)) as Omit<Figures, 'serverCpu' | 'rssIdle' | 'rss'>
  const measured = { ...figures, serverCpu: cpuOf(pid) - before, rssIdle, rss: rssOf(pid) }
  typists.send('leave')
  await once(typists, 'exit')
  return measured
}

const measureBare = async ({ typists }: Case): Promise<Figures> => {
  const { pid, url, stop } = await startBare('tests/bench/document/bare-server.mjs')
  const figures = await measure(pid, { url, path: '/', documentId: 'nota', field: 'text', people: Array.from({ length: typists }, (_, index) => ({ name: `Deelnemer ${index}` })) })
  stop()
  return figures
}

const measureOurs = async ({ typists }: Case): Promise<Figures> => {
  const { makePaper } = await import('./document/make-paper')
  const place = await makePaper(typists)
  const server = await startServer({ dataDir: process.env.DATA_DIR!, env: { LOG_LEVEL: 'warn' } })
  const figures = await measure(server.pid, { url: server.url, path: '/collab', ...place })
  await server.stop()
  return figures
}

type Log = { rows: number; kilobytes: number; loadMs: number; seconds: number }

/** The log after very many edits, compacted on the way as the server does. */
const measureLog = async (): Promise<Log> => {
  const { logAfter } = await import('./document/log-after')
  return logAfter(edits)
}

const measureOpening = async (): Promise<Opening> => (await import('./document/opening')).measureOpening(pages)

const [, , role, orders] = process.argv
const parts = { typing: (one: Case) => measureOurs(one), opening: measureOpening, log: measureLog }
if (role === 'ours') {
  const { part, ...one } = JSON.parse(orders!) as { part: keyof typeof parts } & Case
  process.stdout.write(`${JSON.stringify(await parts[part](one))}\n`)
  process.exit(0)
}

if (role && role !== 'opening' && role !== 'log' && !cases.some(({ typists }) => typists === Number(role))) throw new Error(`Choose ${cases.map(({ typists }) => typists).join(', ')}, opening or log`)

const print = (line: object): void => void process.stdout.write(`${JSON.stringify({ bench: 'document', ...line })}\n`)
const file = 'tests/bench/document.bench.ts'

/** `npm run bench -- document 20` measures so many typists alone; `opening` and `log` are the other parts. */
for (const one of cases.filter(({ typists }) => !role || typists === Number(role))) {
  const [bare, ours]: [Figures[], Figures[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const turns = [async () => bare.push(await measureBare(one)), async () => ours.push(await roundOfOurs<Figures>(file, { part: 'typing', ...one }))]
    // What the machine does meanwhile must not fall on the same one every time.
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn()
  }
  const figures = { ours: medians(ours), bare: medians(bare) }
  const more = rounded(figures.ours.rss - figures.bare.rss)
  print({ ...one, perSecond, seconds, unit: 'milliseconds; CPU in seconds; RSS in MB', ...figures, ratio: ratios(figures.ours, figures.bare, ['ackP95', 'seenP95', 'serverCpu']), rssAbove: more })
}
if (!role || role === 'opening') {
  const openings: Opening[] = []
  for (let round = 0; round < rounds; round++) openings.push(await roundOfOurs<Opening>(file, { part: 'opening' }))
  print({ opening: `${pages} pages`, unit: 'milliseconds', ...medians(openings) })
}
if (!role || role === 'log') print({ log: `${edits} edits`, ...(await roundOfOurs<Log>(file, { part: 'log' })) })
process.exit(0)
