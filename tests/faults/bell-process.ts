import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onCommitted } from '~/core/change.server'
import { openDatabase, writeClient } from '~/core/db.server'
import { attachLive } from '~/realtime/live.server'

/** The bell tower as a process of its own, on a database that was told not to wait for the disk: what the server refuses to be. Tells its port. */
await openDatabase()
await writeClient.prisma.$queryRawUnsafe('PRAGMA synchronous=NORMAL')
const server = createServer()
onCommitted(attachLive(server).hear)
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
