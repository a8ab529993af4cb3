import { once } from 'node:events'
import { createServer } from 'node:http'
import { Hocuspocus } from '@hocuspocus/server'
import { WebSocketServer } from 'ws'

/** Hocuspocus as it comes: everything in memory, nothing on disk. */
const hocuspocus = new Hocuspocus({ quiet: true })
const server = createServer()
const sockets = new WebSocketServer({ noServer: true })
server.on('upgrade', (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (webSocket) => {
    const connection = hocuspocus.handleConnection(webSocket, new Request(`http://localhost${request.url}`))
    webSocket.on('message', (data) => connection.handleMessage(new Uint8Array(data)))
    webSocket.on('close', (code, reason) => connection.handleClose({ code, reason: reason.toString() }))
  }),
)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdout.write(`${server.address().port}\n`)
