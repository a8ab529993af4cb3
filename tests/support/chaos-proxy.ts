import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Numbers from a seed: the same seed is the same trouble. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A bad network between clients and server: it delays, cuts, and leaves connections half-open, until it is healed. */
export const chaosProxy = async (target: number, seed: number) => {
  const random = seeded(seed)
  const pairs = new Set<{ client: Socket; upstream: Socket; isStuck: boolean }>()
  let isHealed = false
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    const pair = { client, upstream, isStuck: false }
    pairs.add(pair)
    const forward = (from: Socket, to: Socket) => {
      // Bytes keep their order: each waits for those before it.
      let before = Promise.resolve()
      const pass = async (chunk: Buffer, delay: number, turn: Promise<void>): Promise<void> => {
        await turn
        await new Promise((go) => setTimeout(go, delay))
        if (!pair.isStuck && to.writable) to.write(chunk)
      }
      from.on('data', (chunk: Buffer) => {
        before = pass(chunk, isHealed ? 0 : random() * 30, before)
      })
      from.on('error', () => undefined)
      from.on('close', () => {
        pairs.delete(pair)
        if (!pair.isStuck) to.destroy()
      })
    }
    forward(client, upstream)
    forward(upstream, client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    /** Cuts some connections, and leaves a few hanging without a word. */
    trouble: (): void => {
      for (const pair of pairs) {
        const chance = random()
        if (chance < 0.25) pair.client.destroy()
        else if (chance < 0.3) pair.isStuck = true
      }
    },
    heal: (): void => {
      isHealed = true
    },
    close: async (): Promise<void> => {
      for (const { client, upstream } of pairs) {
        client.destroy()
        upstream.destroy()
      }
      await new Promise((done) => server.close(done))
    },
  }
}
