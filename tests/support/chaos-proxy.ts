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

/** A bad line between a client and the server: it delays, breaks, and goes silent without breaking, until it is healed. */
export const chaosProxy = async (target: number, seed: number) => {
  const random = seeded(seed)
  const pairs = new Set<{ client: Socket; upstream: Socket; isStuck: boolean }>()
  let isHealed = false
  let silentSince: number | null = null
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
        // The other end of a connection that hangs does not hear of it.
        if (!pair.isStuck) to.destroy()
        if (client.destroyed && upstream.destroyed) pairs.delete(pair)
      })
    }
    forward(client, upstream)
    forward(upstream, client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    cut: (): void => {
      for (const { client } of pairs) client.destroy()
    },
    /** From now on nothing passes over the connections there are, and neither end is told. */
    hang: (): void => {
      for (const pair of pairs) pair.isStuck = true
      silentSince ??= performance.now()
    },
    /** @returns how long the line has been silent, in milliseconds, and begins anew; null when it is not. */
    brokeSilence: (): number | null => {
      const since = silentSince
      silentSince = null
      return since === null ? null : performance.now() - since
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
