import { once } from 'node:events'
import { chmod, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, relative } from 'node:path'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { BackupError, makeBackup } from './backup.server'
import { clock } from './clock'
import { env } from './env.server'
import { logger } from './logger.server'

const backupRequest = z.object({ directory: z.string().startsWith('/') })

/**
 * Listens on `DATA_DIR/control.sock`, which only the owner of the data can open, for what must happen inside the running server.
 * `POST /backup {"directory"}` answers 200 with the manifest, 409 with a refusal.
 * @returns how to stop
 */
export const openControl = async (): Promise<() => Promise<void>> => {
  // The path of a socket has room for some hundred characters only, and the relative one is usually short.
  const socket = relative(process.cwd(), join(env.dataDir, 'control.sock'))
  // After a crash the socket is still there; the lock on the data tells that nobody listens.
  await rm(socket, { force: true })
  const server = createServer((request, response) => void answer(request, response))
  server.listen(socket)
  await once(server, 'listening')
  await chmod(socket, 0o600)
  return async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
}

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const reply = (status: number, body: object) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  if (request.method !== 'POST' || request.url !== '/backup') return void reply(404, { message: 'POST /backup is all there is' })
  try {
    const { directory } = backupRequest.parse(await json(request))
    const manifest = await makeBackup({ dataDir: env.dataDir, directory, madeAt: clock.now() })
    logger.info({ files: manifest.entries.length }, 'a backup was made')
    reply(200, manifest)
  } catch (error) {
    logger.error({ err: error }, 'a backup failed')
    reply(error instanceof BackupError ? 409 : 500, { message: String(error instanceof Error ? error.message : error) })
  }
}
