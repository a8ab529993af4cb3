import { spawn } from 'node:child_process'

/** A fault the user can do something about: its message is all they need to see. */
export class Stop extends Error {}

/** Runs the body of a script; a fault ends it with exit code 1 and, when it is expected, one plain line. */
export async function script(body) {
  try {
    await body()
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error)
    process.exit(1)
  }
}

/** Says what is being done. */
export function say(line) {
  console.log(line)
}

/**
 * Runs a command with our own input and output.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code; 128 and more when a signal ended it
 */
export async function runToEnd(command, args, env = process.env) {
  return ended(spawn(command, args, { stdio: 'inherit', env }))
}

/**
 * Runs one step whose output is only interesting when it fails.
 * @throws {Stop} with that output
 */
export async function step(command, args, env = process.env) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  const output = []
  child.stdout.on('data', (chunk) => output.push(chunk))
  child.stderr.on('data', (chunk) => output.push(chunk))
  const code = await ended(child)
  if (code !== 0) throw new Stop(`${Buffer.concat(output)}\nMislukt (code ${code}): ${[command, ...args].join(' ')}`)
}

function ended(child) {
  const pass = (signal) => child.kill(signal)
  // A terminal sends Ctrl+C to parent and child alike; forwarding it would make the child hear it twice.
  const interrupt = process.stdin.isTTY ? () => {} : pass
  process.on('SIGTERM', pass)
  process.on('SIGINT', interrupt)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + signalNumber(signal)))
  }).finally(() => {
    process.off('SIGTERM', pass)
    process.off('SIGINT', interrupt)
  })
}

function signalNumber(signal) {
  return { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0
}
