import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { Server } from 'socket.io'

/** The least that does the job: Socket.IO, one fsynced insert per vote before its acknowledgement, and the tally told ten times a second. */
const client = createClient({ url: `file:${join(process.argv[2], 'bare.db')}` })
await client.execute('PRAGMA journal_mode=WAL')
await client.execute('PRAGMA synchronous=FULL')
await client.execute('CREATE TABLE IF NOT EXISTS vote (voter TEXT PRIMARY KEY, choice TEXT)')

const server = createServer()
const io = new Server(server)
let voted = 0
let isTold = true
io.on('connection', (socket) => {
  socket.on('vote', async ({ voter, choice }, reply) => {
    await client.execute({ sql: 'INSERT INTO vote VALUES (?, ?)', args: [voter, choice] })
    voted += 1
    isTold = false
    reply({ ok: true })
  })
})
setInterval(() => {
  if (isTold) return
  isTold = true
  io.emit('tally', { voted })
}, 100)

server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdout.write(`${server.address().port}\n`)
