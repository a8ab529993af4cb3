import { request } from 'node:http'
import { join, relative } from 'node:path'
import { json } from 'node:stream/consumers'
import { Stop } from './run.mjs'

/**
 * Asks the running server to do something with its data (app/core/control.server.ts).
 * @returns {Promise<any>} its answer, or undefined when no server runs on these data
 * @throws {Stop} when it refuses
 */
export async function askServer(dataDir, path, body) {
  const socketPath = relative(process.cwd(), join(dataDir, 'control.sock'))
  const response = await new Promise((resolve, reject) => {
    request({ socketPath, path, method: 'POST' }, resolve).on('error', reject).end(JSON.stringify(body))
  }).catch((error) => {
    if (['ENOENT', 'ECONNREFUSED'].includes(error.code)) return undefined
    throw error
  })
  if (!response) return undefined
  const answer = await json(response)
  if (response.statusCode !== 200) throw new Stop(`Niet gelukt: ${answer.message}`)
  return answer
}
