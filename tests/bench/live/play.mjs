import { setTimeout as sleep } from 'node:timers/promises'
import { io } from 'socket.io-client'
import { bareRoom } from './bare-room.mjs'
import { ourRoom } from './our-room.mjs'

/**
 * The meeting itself, as a process of its own: twenty items, half a second each, and at every item two speakers who ask for the floor, get it and are done, two people
 * the chair marks present, and one who announces themselves. Each act is timed from the moment it is sent until its answer, and tells from which revision on it shows.
 */
const itemMs = 500

const now = () => performance.timeOrigin + performance.now()

process.once('message', async ({ way, url, ...place }) => {
  const socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: way === 'ours' ? { cookie: place.chair.cookie, origin: url } : {} })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
  const room = await (way === 'ours' ? ourRoom : bareRoom)(socket, { url, ...place })
  process.send('ready')
  await new Promise((go) => process.once('message', go))

  const acts = []
  /** Does one act, and waits until the chair's own page shows it: only then does the next of the same chain make sense. */
  const perform = async (kind, ...what) => {
    const at = now()
    const shown = room.shown(kind, ...what)
    await room.perform(kind, ...what)
    const ack = now() - at
    acts.push({ at, ack, revision: await shown })
  }
  const speak = async (speaker) => {
    await perform('ask', speaker)
    await perform('give', speaker)
    await perform('finish', speaker)
  }
  const arrivals = [...place.absent]
  const start = now()
  for (const [index, itemId] of place.itemIds.entries()) {
    await sleep(Math.max(0, start + index * itemMs - now()))
    await perform('enter', itemId)
    const [first, second, third] = arrivals.splice(0, 3)
    const coming = async () => {
      await perform('mark', first)
      await sleep(60)
      await perform('announce', second)
      await sleep(60)
      await perform('mark', third)
    }
    const speaking = async () => {
      await sleep(30)
      await speak(place.speakers[(2 * index) % place.speakers.length])
      await speak(place.speakers[(2 * index + 1) % place.speakers.length])
    }
    await Promise.all([coming(), speaking()])
  }
  process.send(acts)
  await new Promise((go) => process.once('message', go))
  socket.disconnect()
  process.exit(0)
})
