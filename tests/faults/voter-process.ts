import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { io } from 'socket.io-client'

/**
 * Voters as a process of their own, so that nothing of theirs dies with the server. Each keeps a file: a line before every attempt, a line for every
 * acknowledgement. They vote again and again, each time with a new key, and repeat what was not acknowledged. Run with Node alone.
 */
export interface Orders {
  url: string
  folder: string
  pollIds: string[]
  voters: { name: string; cookie: string }[]
  seed: number
}

type Reply = { ok: true; receipt: { ballots: { id: string }[] } } | { ok: false; code: string }

const choices = ['for', 'against', 'abstain']

const voteOnAndOn = async ({ url, folder, pollIds, seed }: Orders, { name, cookie }: Orders['voters'][number], index: number): Promise<void> => {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnectionDelay: 20, reconnectionDelayMax: 60, timeout: 1_000, extraHeaders: { cookie, origin: url } })
  const note = (line: object): void => appendFileSync(join(folder, `${name}.jsonl`), `${JSON.stringify(line)}\n`)
  for (let turn = 0; ; turn++) {
    const vote = { pollId: pollIds[(turn + index) % pollIds.length]!, choices: [choices[(turn * 7 + index + seed) % 3]!], key: crypto.randomUUID() }
    note({ attempt: vote })
    for (;;) {
      const reply = await (socket.timeout(400).emitWithAck('vote:cast', vote) as Promise<Reply>).catch(() => undefined)
      if (reply?.ok) {
        note({ ack: vote, ballotId: reply.receipt.ballots[0]?.id })
        break
      }
      if (reply) {
        note({ refused: reply.code })
        return
      }
    }
  }
}

// Who let them vote is gone.
process.once('disconnect', () => process.exit())
process.once('message', (orders: Orders) => {
  process.send?.('voting')
  void Promise.all(orders.voters.map((voter, index) => voteOnAndOn(orders, voter, index)))
})
