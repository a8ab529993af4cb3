import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { startServer } from '../support/server'
import { emptyData } from '../support/template-database'
import { newFolder } from '../support/test-folder'

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

interface Figures {
  ackP50: number
  ackP95: number
  lastVoteToLastClient: number
  /** Seconds of processor time of the server, from the first vote to the last news. */
  serverCpu: number
}

/** Seconds of processor time a process has used (Linux counts in hundredths). */
const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** The next word of a process, which must not end before it. */
const wordOf = async (child: ChildProcess): Promise<unknown> => {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The voters ended before they were done')
  })
  const [word] = (await Promise.race([once(child, 'message'), ended])) as [unknown]
  return word
}

const measure = async (pid: number, orders: object): Promise<Figures> => {
  const voters = fork('tests/bench/poll/voters.mjs', { execPath: 'node_modules/.bin/node', execArgv: [] })
  process.once('exit', () => voters.kill('SIGKILL'))
  voters.send(orders)
  await wordOf(voters)
  const before = cpuOf(pid)
  voters.send('vote')
  const figures = (await wordOf(voters)) as Omit<Figures, 'serverCpu'>
  const serverCpu = cpuOf(pid) - before
  voters.send('leave')
  await once(voters, 'exit')
  return { ...figures, serverCpu }
}

const measureBare = async ({ voters: voterCount }: Case): Promise<Figures> => {
  const server = spawn('node_modules/.bin/node', ['tests/bench/poll/bare-server.mjs', newFolder('bare')], { stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => server.kill('SIGKILL'))
  const [port] = (await once(server.stdout, 'data')) as [Buffer]
  const voters = Array.from({ length: voterCount }, (_, index) => ({ id: `v${index}`, choice: ['for', 'against', 'abstain'][index % 3] }))
  const figures = await measure(server.pid!, { way: 'bare', url: `http://127.0.0.1:${port.toString().trim()}`, windowMs, voters })
  server.kill('SIGKILL')
  return figures
}

const measureOurs = async (dataDir: string, { voters, earlierPolls }: Case): Promise<Figures> => {
  const { makeVoters } = await import('./poll/make-voters')
  const place = await makeVoters(voters, earlierPolls)
  const server = await startServer({ dataDir, env: { LOG_LEVEL: 'warn' } })
  const figures = await measure(server.pid, { way: 'ours', url: server.url, windowMs, ...place })
  await server.stop()
  return figures
}

const median = (values: number[]): number => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!
const rounded = (value: number): number => Math.round(value * 100) / 100
const medians = (all: Figures[]): Figures => ({
  ackP50: rounded(median(all.map(({ ackP50 }) => ackP50))),
  ackP95: rounded(median(all.map(({ ackP95 }) => ackP95))),
  lastVoteToLastClient: rounded(median(all.map(({ lastVoteToLastClient }) => lastVoteToLastClient))),
  serverCpu: rounded(median(all.map(({ serverCpu }) => serverCpu))),
})

/** One round of ours needs a process of its own: the data folder is read once per process. */
const [, , role, orders] = process.argv
if (role === 'ours') {
  process.stdout.write(`${JSON.stringify(await measureOurs(process.env.DATA_DIR!, JSON.parse(orders!) as Case))}\n`)
  process.exit(0)
}

const askOurs = async (one: Case): Promise<Figures> => {
  const env = { ...process.env, APP_MODE: 'local', LOG_LEVEL: 'warn', DATA_DIR: await emptyData() }
  const child = spawn('node_modules/.bin/tsx', ['tests/bench/poll.bench.ts', 'ours', JSON.stringify(one)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error('A round of ours failed')
  return JSON.parse(Buffer.concat(said).toString().trim().split('\n').at(-1)!) as Figures
}

/** `npm run bench -- poll 500` measures the cases of so many voters alone. */
const wanted = cases.filter(({ voters }) => !role || voters === Number(role))
for (const one of wanted) {
  const bare: Figures[] = []
  const ours: Figures[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(await measureBare(one))
    ours.push(await askOurs(one))
  }
  const [bareFigures, ourFigures] = [medians(bare), medians(ours)]
  const ratio = {
    ackP95: rounded(ourFigures.ackP95 / bareFigures.ackP95),
    lastVoteToLastClient: rounded(ourFigures.lastVoteToLastClient / bareFigures.lastVoteToLastClient),
    serverCpu: rounded(ourFigures.serverCpu / bareFigures.serverCpu),
  }
  process.stdout.write(`${JSON.stringify({ bench: 'poll', ...one, windowMs, unit: 'milliseconds; CPU in seconds', ours: ourFigures, bare: bareFigures, ratio })}\n`)
}
process.exit(0)
