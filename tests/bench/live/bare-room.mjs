/** The same meeting at the bare server: each act is a message, and its answer tells its number. */
export const bareRoom = async (socket) => {
  let heard = 0
  const waiting = new Set()
  const settle = () => {
    for (const one of waiting) {
      if (one.number === undefined || one.number > heard) continue
      waiting.delete(one)
      one.resolve(one.number)
    }
  }
  socket.on('meeting:changed', ({ revision }) => {
    heard = revision
    settle()
  })
  let latest
  return {
    perform: async (kind, what) => {
      const mine = latest
      const { number } = await socket.timeout(20_000).emitWithAck('act', { kind, subject: what.seatId ?? what, name: what.name ?? '' })
      mine.number = number
      settle()
    },
    shown: () =>
      new Promise((resolve) => {
        latest = { resolve }
        waiting.add(latest)
      }),
  }
}
