import type { IncomingMessage } from 'node:http'

/** So many bytes of a body that nobody wants are read and thrown away, so that a browser gets to our answer; then the line is cut. */
const mostDropped = 200_000_000

/**
 * Lets the rest of a body fall once it is answered: browsers read an answer only after they have sent everything, and what nobody reads would
 * otherwise stand in the way.
 */
export const dropUnread = (request: IncomingMessage): void => {
  if (request.complete || request.destroyed) return
  let dropped = 0
  request.removeAllListeners('data')
  request.on('data', (chunk: Buffer) => {
    dropped += chunk.length
    if (dropped > mostDropped) request.destroy()
  })
  request.resume()
}
