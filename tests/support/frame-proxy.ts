import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What becomes of a message on its way. `cut`: it does not arrive, and the connection breaks there and then. */
export type Fate = 'pass' | 'drop' | 'cut'

export interface Message {
  to: 'server' | 'client'
  /** As Socket.IO writes it. */
  text: string
}

/** A frame of a WebSocket (RFC 6455, 5.2) at the start of these bytes, or null when it has not come whole. Socket.IO sends each message in one frame, not compressed. */
const readFrame = (bytes: Buffer): { size: number; text: string } | null => {
  if (bytes.length < 2) return null
  const isMasked = (bytes[1]! & 0x80) !== 0
  const short = bytes[1]! & 0x7f
  const lengthSize = short === 126 ? 2 : short === 127 ? 8 : 0
  const head = 2 + lengthSize + (isMasked ? 4 : 0)
  if (bytes.length < head) return null
  const length = lengthSize === 0 ? short : lengthSize === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  if (bytes.length < head + length) return null
  const payload = Buffer.from(bytes.subarray(head, head + length))
  if (isMasked) for (const [index, byte] of payload.entries()) payload[index] = byte ^ bytes[head - 4 + (index % 4)]!
  return { size: head + length, text: payload.toString() }
}

/** A line to a server on which somebody decides about each message of a WebSocket by itself. What came before the messages, the handshake, passes. */
export const frameProxy = async (target: number, decide: (message: Message) => Fate) => {
  const ends = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    const forward = (from: Socket, to: Socket, name: Message['to']): void => {
      let rest = Buffer.alloc(0)
      let isOpen = false
      const cut = (): void => {
        client.destroy()
        upstream.destroy()
      }
      from.on('data', (chunk: Buffer) => {
        rest = Buffer.concat([rest, chunk])
        if (!isOpen) {
          const end = rest.indexOf('\r\n\r\n')
          if (end < 0) return
          isOpen = true
          to.write(rest.subarray(0, end + 4))
          rest = rest.subarray(end + 4)
        }
        for (let frame = readFrame(rest); frame; frame = readFrame(rest)) {
          const fate = decide({ to: name, text: frame.text })
          if (fate === 'cut') return cut()
          if (fate === 'pass') to.write(rest.subarray(0, frame.size))
          rest = rest.subarray(frame.size)
        }
      })
      from.on('error', () => undefined)
      from.on('close', () => {
        ends.delete(from)
        to.destroy()
      })
      ends.add(from)
    }
    forward(client, upstream, 'server')
    forward(upstream, client, 'client')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async (): Promise<void> => {
      for (const end of ends) end.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}
