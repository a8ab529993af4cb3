import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { emptyData } from '../support/template-database'
import { newFolder } from '../support/test-folder'

/** Seconds of processor time a process has used (Linux counts in hundredths). */
export const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** The next word of a process, which must not end before it. */
export const wordOf = async (child: ChildProcess): Promise<unknown> => {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The clients ended before they were done')
  })
  const [word] = (await Promise.race([once(child, 'message'), ended])) as [unknown]
  return word
}

/** Clients, as a process of their own that does not outlive this one. */
export const startClients = (file: string, orders: object): ChildProcess => {
  const clients = fork(file, { execPath: 'node_modules/.bin/node', execArgv: [] })
  process.once('exit', () => clients.kill('SIGKILL'))
  clients.send(orders)
  return clients
}

/** The least that does the same as our server, with its database in a new folder. */
export const startBare = async (file: string): Promise<{ pid: number; url: string; stop: () => void }> => {
  const server = spawn('node_modules/.bin/node', [file, newFolder('bare')], { stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => server.kill('SIGKILL'))
  const [port] = (await once(server.stdout, 'data')) as [Buffer]
  return { pid: server.pid!, url: `http://127.0.0.1:${port.toString().trim()}`, stop: () => server.kill('SIGKILL') }
}

/** Runs a bench again as the process of one round of ours, in a data folder of its own: a process reads its data folder once. @returns what it prints last */
export const roundOfOurs = async <Figures>(file: string, orders: object): Promise<Figures> => {
  const env = { ...process.env, APP_MODE: 'local', LOG_LEVEL: 'warn', DATA_DIR: await emptyData() }
  const child = spawn('node_modules/.bin/tsx', [file, 'ours', JSON.stringify(orders)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error('A round of ours failed')
  return JSON.parse(Buffer.concat(said).toString().trim().split('\n').at(-1)!) as Figures
}

export const rounded = (value: number): number => Math.round(value * 100) / 100

const median = (values: number[]): number => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!

/** Of every figure the median of the rounds. */
export const medians = <Figures extends Record<keyof Figures, number>>(rounds: Figures[]): Figures => {
  const names = Object.keys(rounds[0]!) as (keyof Figures)[]
  return Object.fromEntries(names.map((name) => [name, rounded(median(rounds.map((round) => round[name])))])) as Figures
}

/** Ours as a multiple of the bare server, for each of these figures. */
export const ratios = <Figures extends Record<keyof Figures, number>>(ours: Figures, bare: Figures, names: (keyof Figures)[]): Partial<Figures> =>
  Object.fromEntries(names.map((name) => [name, rounded(ours[name] / bare[name])])) as Partial<Figures>
