import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onCommitted } from '~/core/change.server'
import { paths } from '~/paths'
import { attachCollaboration } from '~/realtime/collab.server'
import { cookieOf } from './live-house'
import { Writer } from './writer'

/** The shared documents alone, in this process, on a port of their own. */
export const openCollaboration = async () => {
  const server = createServer()
  const collaboration = attachCollaboration(server, paths.collaboration())
  const stopHearing = onCommitted(collaboration.hear)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const writers: Writer[] = []
  return {
    origin,
    url: `${origin.replace('http', 'ws')}${paths.collaboration()}`,
    /** Somebody signed in who opens the document, as the editor does. */
    writer: async (personId: string, documentId: string): Promise<Writer> => {
      const writer = new Writer({ origin, documentId, cookie: await cookieOf(personId) })
      writers.push(writer)
      return writer
    },
    close: async () => {
      for (const writer of writers) writer.leave()
      stopHearing()
      await collaboration.stop()
      await new Promise((done) => server.close(done))
    },
  }
}

export type CollaborationHouse = Awaited<ReturnType<typeof openCollaboration>>
