import { WebSocket } from 'ws'

/**
 * The participants, as a process of their own: each follows the meeting over a real socket and notes when it heard of which revision. They speak
 * Socket.IO's text protocol themselves and read no further than the revision: three hundred phones do not share one processor, and this process must not
 * be what is measured.
 */
const revisionOf = /^42\["[\w:]+",\{[^{[]*?"revision":(\d+)/

const now = () => performance.timeOrigin + performance.now()

const follow = (url, { cookie }, { join }) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, { headers: cookie ? { cookie, origin: url } : {} })
    const follower = { heard: [], bytes: 0, leave: () => socket.terminate() }
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('a participant was disconnected')))
    socket.on('message', (data) => {
      const at = now()
      const text = data.toString()
      follower.bytes += data.length
      if (text === '2') return socket.send('3')
      if (text.startsWith('0')) return socket.send('40')
      if (text.startsWith('40')) return join ? socket.send(`420${JSON.stringify(join)}`) : resolve(follower)
      if (text.startsWith('430')) return text.includes('"ok":true') ? resolve(follower) : reject(new Error(text))
      const [, revision] = revisionOf.exec(text) ?? []
      if (revision && /^42\["meeting:(changed|amended)"/.test(text)) follower.heard.push([Number(revision), at])
    })
  })

/** When the last of them knew of this revision or a later one. */
const lastToKnow = (followers, revision) => Math.max(...followers.map(({ heard }) => heard.find(([known]) => known >= revision)?.[1] ?? Number.POSITIVE_INFINITY))

process.once('message', async ({ url, people, join, onlooker }) => {
  const followers = []
  for (const person of people) followers.push(await follow(url, person, { join }))
  for (const follower of followers) follower.bytes = 0
  process.send('ready')
  const acts = await new Promise((done) => process.once('message', done))
  process.send({ waits: acts.map(({ at, revision }) => lastToKnow(followers, revision) - at), bytes: followers[onlooker].bytes })
  await new Promise((go) => process.once('message', go))
  for (const { leave } of followers) leave()
  process.exit(0)
})
