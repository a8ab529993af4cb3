import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { Server } from 'socket.io'

/**
 * The least that does the job: Socket.IO, one fsynced insert per act before its acknowledgement, and what changed told to all at once: the agenda with the item on the
 * table, the person who came in with the quorum, or the list of speakers.
 */
const client = createClient({ url: `file:${join(process.argv[2], 'bare.db')}` })
await client.execute('PRAGMA journal_mode=WAL')
await client.execute('PRAGMA synchronous=FULL')
await client.execute('CREATE TABLE IF NOT EXISTS act (number INTEGER PRIMARY KEY, kind TEXT, subject TEXT, at TEXT)')

const server = createServer()
const io = new Server(server)
let number = 0
let present = 240
let entered = 0
const agenda = Array.from({ length: 20 }, (_, index) => ({ id: '', number: `${index + 1}`, depth: 0, title: `Agendapunt ${index + 1}`, kind: 'advice', isClosed: false, addition: null, minutes: 15, plannedAt: new Date().toISOString(), startedAt: null, endedAt: null, isCurrent: false, outcome: null }))
const speakers = { current: null, queue: [], spoken: [] }

const tellItem = (itemId, at) => {
  for (const line of agenda.filter(({ isCurrent }) => isCurrent)) Object.assign(line, { isCurrent: false, endedAt: at })
  Object.assign(agenda[entered++], { id: itemId, startedAt: at, isCurrent: true })
  Object.assign(speakers, { current: null, queue: [], spoken: [] })
  return { agenda, item: { id: itemId, presenter: '', submittedBy: null, note: '', attachments: [], decisions: [], actionPoints: [] }, speakers }
}
const tellArrival = (seatId, at) => {
  present += 1
  return { person: { seatId, isPresent: true, isRecused: false, isExcused: false, arrivedAt: at, leftAt: null }, quorum: { rule: 'halfOfVotingSeats', needed: 151, present, total: 300, isReached: true, reachedAt: at } }
}
const turnOf = (seatId, name, at) => ({ id: seatId, name, organisationName: 'Organisatie', isPointOfOrder: false, askedAt: at })
const tellSpeaker = {
  ask: (seatId, name, at) => speakers.queue.push(turnOf(seatId, name, at)),
  give: (seatId, name, at) => {
    speakers.queue = speakers.queue.filter(({ id }) => id !== seatId)
    speakers.current = turnOf(seatId, name, at)
  },
  finish: (_seatId, name) => {
    speakers.current = null
    speakers.spoken.push({ name, organisationName: 'Organisatie', turns: 1, seconds: 0 })
  },
}
const changeOf = ({ kind, subject, name }, at) => {
  if (kind === 'enter') return tellItem(subject, at)
  if (kind === 'mark' || kind === 'announce') return tellArrival(subject, at)
  tellSpeaker[kind](subject, name, at)
  return { speakers }
}

io.on('connection', (socket) => {
  socket.on('act', async (act, reply) => {
    const at = new Date().toISOString()
    const { lastInsertRowid } = await client.execute({ sql: 'INSERT INTO act (kind, subject, at) VALUES (?, ?, ?)', args: [act.kind, act.subject, at] })
    number = Number(lastInsertRowid)
    reply({ ok: true, number })
    io.emit('meeting:changed', { previous: number - 1, revision: number, sections: changeOf(act, at) })
  })
})

server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdout.write(`${server.address().port}\n`)
