import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Failpoint, onCommitted, setFailpoint } from '~/core/change.server'
import { openDatabase } from '~/core/db.server'
import { attachLive } from '~/realtime/live.server'

/**
 * The bell tower as a process of its own, which ends itself by SIGKILL the nth time it comes to the named point. `beforeAck`: the vote is on
 * disk, and the bytes of its acknowledgement stand ready for the socket. Tells its port.
 */
const [point, nth] = process.argv.slice(2) as [Failpoint | 'beforeAck', string]

let times = 0
const reach = (): void => {
  times += 1
  if (times === Number(nth)) process.kill(process.pid, 'SIGKILL')
}

await openDatabase()
const server = createServer()
const live = attachLive(server)
onCommitted(live.hear)
setFailpoint((reached) => {
  if (reached === point) reach()
})
server.prependListener('upgrade', (_request, socket) => {
  const write = socket.write.bind(socket) as (...bytes: unknown[]) => boolean
  socket.write = (...bytes: unknown[]) => {
    if (point === 'beforeAck' && String(bytes[0]).includes('"receipt"')) reach()
    return write(...bytes)
  }
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
