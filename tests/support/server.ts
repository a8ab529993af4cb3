import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildApplication, generateClient } from '../../scripts/lib/build.mjs'
import { codeCache, gate, nodeFlags } from '../../scripts/lib/server.mjs'
import { oncePerRun } from './test-folder'

export interface RunningServer {
  /** Its origin, without a slash at the end. */
  url: string
  port: number
  pid: number
  dataDir: string
  /** Everything it wrote on stdout and stderr until now. */
  logs: () => string
  /** Asks it to stop (SIGTERM) and waits. @returns the exit code. @throws when it has not ended within 10 s */
  stop: () => Promise<number | null>
  /** Ends it at once (SIGKILL), as a power cut would. */
  kill: () => Promise<void>
}

interface Options {
  /** See template-database.ts. The server works in this very folder: start again in it to see what survived. */
  dataDir: string
  port?: number
  env?: Record<string, string>
  /** A command that runs it, such as a tracer. */
  under?: string[]
}

/** Starts the real, built server as a process of its own, and waits until it answers. */
export const startServer = async ({ dataDir, port, env, under = [] }: Options): Promise<RunningServer> => {
  await buildOnce()
  const ownPort = port ?? (await freePort())
  const url = `http://localhost:${ownPort}`
  const [command = '', ...args] = [...under, 'node_modules/.bin/node', ...nodeFlags, gate.built]
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', APP_MODE: 'local', DATA_DIR: dataDir, PORT: `${ownPort}`, ...codeCache, ...env },
  })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const logs = () => Buffer.concat(output).toString()
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const killWithUs = () => void child.kill('SIGKILL')
  process.once('exit', killWithUs)
  void ended.then(() => process.off('exit', killWithUs))

  const isAnswering = await Promise.race([answers(url), ended.then(() => false)])
  if (!isAnswering) {
    child.kill('SIGKILL')
    throw new Error(`The server did not start:\n${logs()}`)
  }
  return {
    url,
    port: ownPort,
    pid: child.pid!,
    dataDir,
    logs,
    stop: async () => {
      child.kill('SIGTERM')
      const code = await Promise.race([ended, sleep(10_000, 'late' as const, { ref: false })])
      if (code !== 'late') return code
      child.kill('SIGKILL')
      throw new Error(`The server did not stop within 10 s:\n${logs()}`)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Builds the application, once per run. */
export const buildOnce = (): Promise<string> => oncePerRun('build', build)

const build = async (): Promise<void> => {
  await generateClient()
  await buildApplication()
}

const answers = async (url: string): Promise<boolean> => {
  for (let attempt = 0; attempt < 400; attempt++) {
    const response = await fetch(`${url}/healthz`).catch(() => undefined)
    if (response?.ok) return true
    await sleep(50)
  }
  return false
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
