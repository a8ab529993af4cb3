import { once } from 'node:events'
import { startServer } from '../support/server'
import { cpuOf, medians, ratios, roundOfOurs, startBare, startClients, wordOf } from './measuring'

/** A room votes within two seconds, at our server and at the least that does the same, each as a process of its own, in turn. */
const cases = [
  { voters: 100, earlierPolls: 0 },
  { voters: 500, earlierPolls: 0 },
  { voters: 1_000, earlierPolls: 0 },
  { voters: 500, earlierPolls: 50 },
]
const windowMs = 2_000
const rounds = 3

type Case = (typeof cases)[number]

type Figures = {
  ackP50: number
  ackP95: number
  lastVoteToLastClient: number
  /** Seconds of processor time of the server, from the first vote to the last news. */
  serverCpu: number
}

const measure = async (pid: number, orders: object): Promise<Figures> => {
  const voters = startClients('tests/bench/poll/voters.mjs', orders)
  await wordOf(voters)
  const before = cpuOf(pid)
  voters.send('vote')
  const figures = (await wordOf(voters)) as Omit<Figures, 'serverCpu'>
  const serverCpu = cpuOf(pid) - before
  voters.send('leave')
  await once(voters, 'exit')
  return { ...figures, serverCpu }
}

const measureBare = async ({ voters: count }: Case): Promise<Figures> => {
  const { pid, url, stop } = await startBare('tests/bench/poll/bare-server.mjs')
  const voters = Array.from({ length: count }, (_, index) => ({ id: `v${index}`, choice: ['for', 'against', 'abstain'][index % 3] }))
  const figures = await measure(pid, { way: 'bare', url, windowMs, voters })
  stop()
  return figures
}

const measureOurs = async ({ voters, earlierPolls }: Case): Promise<Figures> => {
  const { makeVoters } = await import('./poll/make-voters')
  const place = await makeVoters(voters, earlierPolls)
  const server = await startServer({ dataDir: process.env.DATA_DIR!, env: { LOG_LEVEL: 'warn' } })
  const figures = await measure(server.pid, { way: 'ours', url: server.url, windowMs, ...place })
  await server.stop()
  return figures
}

const [, , role, orders] = process.argv
if (role === 'ours') {
  process.stdout.write(`${JSON.stringify(await measureOurs(JSON.parse(orders!) as Case))}\n`)
  process.exit(0)
}

/** `npm run bench -- poll 500` measures the cases of so many voters alone. */
const wanted = cases.filter(({ voters }) => !role || voters === Number(role))
for (const one of wanted) {
  const bare: Figures[] = []
  const ours: Figures[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(await measureBare(one))
    ours.push(await roundOfOurs<Figures>('tests/bench/poll.bench.ts', one))
  }
  const figures = { ours: medians(ours), bare: medians(bare) }
  const ratio = ratios(figures.ours, figures.bare, ['ackP95', 'lastVoteToLastClient', 'serverCpu'])
  process.stdout.write(`${JSON.stringify({ bench: 'poll', ...one, windowMs, unit: 'milliseconds; CPU in seconds', ...figures, ratio })}\n`)
}
process.exit(0)
