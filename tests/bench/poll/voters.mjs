import { io } from 'socket.io-client'

/**
 * The voters, as a process of their own: they connect, vote spread over the window, and wait until every one of them has heard of the last vote.
 * The same program votes at both servers; only the words differ.
 */
const ways = {
  bare: { headers: () => ({}), enter: async () => undefined, vote: (voter) => ['vote', { voter: voter.id, choice: voter.choice }], heard: (socket, tell) => socket.on('tally', ({ voted }) => tell(voted)) },
  ours: {
    headers: ({ cookie }, url) => ({ cookie, origin: url }),
    enter: (socket, { meetingId }) => socket.timeout(20_000).emitWithAck('meeting:join', { meetingId, view: 'room' }),
    vote: (voter, { pollId }) => ['vote:cast', { pollId, choices: [voter.choice], key: crypto.randomUUID() }],
    heard: (socket, tell) => socket.on('meeting:changed', ({ sections }) => sections.turnout?.[0] && tell(sections.turnout[0].voted)),
  },
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

process.once('message', async ({ way, url, windowMs, voters, ...place }) => {
  const { headers, enter, vote, heard } = ways[way]
  const sockets = []
  for (const voter of voters) {
    const socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: headers(voter, url) })
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
    await enter(socket, place)
    socket.on('disconnect', (reason) => {
      if (reason !== 'io client disconnect') throw new Error(`a voter was disconnected: ${reason}`)
    })
    sockets.push(socket)
  }
  const all = voters.length
  let lastVoteAt = 0
  const heardAt = sockets.map((socket) => new Promise((resolve) => heard(socket, (voted) => voted === all && resolve(performance.now()))))
  await sleep(500)
  process.send('ready')
  await new Promise((go) => process.once('message', go))

  const acks = await Promise.all(
    sockets.map(async (socket, index) => {
      await sleep((index / all) * windowMs + Math.random() * 20)
      const start = performance.now()
      lastVoteAt = Math.max(lastVoteAt, start)
      const reply = await socket.timeout(20_000).emitWithAck(...vote(voters[index], place))
      if (!reply.ok) throw new Error(`a vote was refused: ${reply.code}`)
      return performance.now() - start
    }),
  )
  const lastHeard = Math.max(...(await Promise.all(heardAt)))
  acks.sort((left, right) => left - right)
  process.send({ ackP50: acks[Math.floor(all * 0.5)], ackP95: acks[Math.floor(all * 0.95)], lastVoteToLastClient: lastHeard - lastVoteAt })
  await new Promise((go) => process.once('message', go))
  for (const socket of sockets) socket.disconnect()
  process.exit(0)
})
