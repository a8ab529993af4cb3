import { once } from 'node:events'
import { startServer } from '../support/server'
import { cpuOf, medians, ratios, roundOfOurs, startBare, startClients, wordOf } from './measuring'

/**
 * Three hundred people follow a meeting of twenty items, in which sixty come in and forty speak, at our server and at the least that does the same, each as a process
 * of its own, in turn.
 */
const cast = { people: 300, items: 20, absent: 60, speakers: 40 }
const rounds = 3

type Figures = {
  /** From an act to its answer. */
  ackP50: number
  ackP95: number
  /** From an act until the last of the participants knows. */
  lastClientP95: number
  /** Seconds of processor time of the server, from the first act to the last news. */
  serverCpu: number
  /** To one participant who does nothing. */
  kilobytes: number
}

interface Act {
  at: number
  ack: number
  revision: number
}

interface Orders {
  way: 'ours' | 'bare'
  url: string
  itemIds: string[]
  people: object[]
}

/** The last news needs this long at most to reach everybody. */
const settleMs = 1_000

const measure = async (pid: number, orders: Orders, join?: object): Promise<Figures> => {
  const { people } = orders
  const followers = startClients('tests/bench/live/followers.mjs', { url: orders.url, people, join, onlooker: cast.people / 2 })
  await wordOf(followers)
  const play = startClients('tests/bench/live/play.mjs', { ...orders, absent: people.slice(-cast.absent), speakers: people.slice(0, cast.speakers) })
  await wordOf(play)
  const before = cpuOf(pid)
  play.send('play')
  const acts = (await wordOf(play)) as Act[]
  await new Promise((done) => setTimeout(done, settleMs))
  const serverCpu = cpuOf(pid) - before
  followers.send(acts)
  const { waits, bytes } = (await wordOf(followers)) as { waits: number[]; bytes: number }
  for (const clients of [play, followers]) {
    clients.send('leave')
    await once(clients, 'exit')
  }
  const acks = acts.map(({ ack }) => ack)
  return { ackP50: percentile(acks, 0.5), ackP95: percentile(acks, 0.95), lastClientP95: percentile(waits, 0.95), serverCpu, kilobytes: bytes / 1024 }
}

const percentile = (values: number[], part: number): number => values.toSorted((left, right) => left - right)[Math.floor(values.length * part)]!

const measureBare = async (): Promise<Figures> => {
  const { pid, url, stop } = await startBare('tests/bench/live/bare-server.mjs')
  const people = Array.from({ length: cast.people }, (_, index) => ({ seatId: `seat-${index}`, name: `Deelnemer ${index}` }))
  const figures = await measure(pid, { way: 'bare', url, itemIds: Array.from({ length: cast.items }, (_, index) => `item-${index}`), people })
  stop()
  return figures
}

const measureOurs = async (): Promise<Figures> => {
  const { makeMeeting } = await import('./live/make-meeting')
  const place = await makeMeeting(cast)
  const server = await startServer({ dataDir: process.env.DATA_DIR!, env: { LOG_LEVEL: 'warn' } })
  const figures = await measure(server.pid, { way: 'ours', url: server.url, ...place }, ['meeting:join', { meetingId: place.meetingId, view: 'room' }])
  await server.stop()
  return figures
}

if (process.argv[2] === 'ours') {
  process.stdout.write(`${JSON.stringify(await measureOurs())}\n`)
  process.exit(0)
}

const bare: Figures[] = []
const ours: Figures[] = []
for (let round = 0; round < rounds; round++) {
  bare.push(await measureBare())
  ours.push(await roundOfOurs<Figures>('tests/bench/live.bench.ts', cast))
}
const figures = { ours: medians(ours), bare: medians(bare) }
const ratio = ratios(figures.ours, figures.bare, ['ackP95', 'lastClientP95', 'serverCpu', 'kilobytes'])
process.stdout.write(`${JSON.stringify({ bench: 'live', ...cast, unit: 'milliseconds; CPU in seconds', ...figures, ratio })}\n`)
process.exit(0)
