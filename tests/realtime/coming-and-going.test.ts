import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { Server } from 'socket.io'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statementsRead } from '~/core/db.server'
import { system } from '~/domain/actor'
import { endSeat } from '~/domain/bodies/seats/end-seat.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import type { LiveServer } from '~/realtime/socket'
import { watchRights } from '~/realtime/watch-rights.server'
import { gatherRunning } from '../support/factories/gathering'
import { Follower, until } from '../support/follower'
import { ask, cookieOf, type LiveHouse, openLive } from '../support/live-house'

let house: LiveHouse
beforeAll(async () => {
  house = await openLive()
})
afterAll(() => house.close())

const names = Array.from({ length: 30 }, (_, index) => `Lid${index}`)

test('who loses their seat while coming in is not in, and leaves nothing behind that is worked for', async () => {
  const gathering = await gatherRunning({ guests: names.map((name) => ({ name })) })
  const els = await gathering.actor('Els')
  const stayed: string[] = []
  for (const [index, name] of names.entries()) {
    const socket = house.open({ cookie: await cookieOf(gathering.personId(name)), origin: house.url })
    // Who is put out comes back in by themselves, as the page does.
    socket.on('disconnect', () => socket.connect())
    const join = () => ask(socket, 'meeting:join', { meetingId: gathering.meetingId, view: 'room' }).catch(() => undefined)
    if (index % 2) {
      await until(() => socket.connected)
      void join()
    }
    for (let turn = 0; turn < index / 2; turn++) await new Promise(setImmediate)
    await endSeat(system, { bodyId: gathering.bodyId, seatId: gathering.seatId(name) })
    await until(() => socket.connected)
    if ((await join())?.ok) stayed.push(name)
    socket.off('disconnect').disconnect()
  }
  expect(stayed).toEqual([])
  await sleep(300)
  const before = statementsRead()
  await enterItem(els, { meetingId: gathering.meetingId, itemId: gathering.itemIds[1]! })
  await sleep(300)
  expect(statementsRead() - before).toBe(0)
})

test.each([
  ['their rights change', true],
  ['the rights of somebody else change', false],
])('a socket is let in anew when %s between the reading of its rights and its arrival', async (_what, isOwn) => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const actor = await gathering.actor('Karel')
  const server = createServer()
  const io: LiveServer = new Server(server)
  const rights = watchRights(io)
  io.use((socket, next) => {
    rights.arriving(socket)
    socket.data.actor = actor
    rights.changed([isOwn ? actor.personId : gathering.personId('Els')])
    next()
  })
  const arrived = new Promise<boolean>((resolve) => io.on('connection', (socket) => resolve(rights.hasArrived(socket))))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = house.open({}, `http://localhost:${(server.address() as AddressInfo).port}`)
  expect(await arrived).toBe(!isOwn)
  client.disconnect()
  rights.stop()
  await io.close()
})

test('what could not be read for a moment is told when it can be, the own part too', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }], present: [] })
  const karel = new Follower(await house.connect(gathering.personId('Karel')), gathering.meetingId)
  await karel.join()
  const client = createClient({ url: `file:${join(process.env.DATA_DIR!, 'woonpunt.db')}` })
  const els = await gathering.actor('Els')
  await client.execute('ALTER TABLE PollSeat RENAME TO PollSeatElsewhere')
  await setPresence(els, { meetingId: gathering.meetingId, seatId: gathering.seatId('Karel'), isPresent: true })
  await sleep(350)
  expect(karel.own?.seats[0]?.isPresent).toBe(false)
  await client.execute('ALTER TABLE PollSeatElsewhere RENAME TO PollSeat')
  client.close()
  await until(() => karel.own?.seats[0]?.isPresent === true)
})
