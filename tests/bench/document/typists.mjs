import * as Y from 'yjs'
import { Typist } from './typist.mjs'

const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
const p95 = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length * 0.95)] ?? 0

/** The typists, as a process of their own: five letters a second each, and somebody who watches when each letter arrives. */
process.once('message', async ({ url, path, documentId, field, people, seconds, perSecond }) => {
  const make = ({ cookie, name }) => new Typist({ url, path, documentId, field, name, headers: cookie ? { cookie, origin: url } : {} })
  const typists = people.map(make)
  const watcher = make(people[0])
  await Promise.all([...typists, watcher].map(({ ready }) => ready))
  const seen = []
  const byClient = new Map(typists.map((typist) => [typist.document.clientID, typist]))
  const heard = new Map()
  watcher.onUpdate = (update) => {
    for (const [client] of Y.parseUpdateMeta(update).to) {
      const typist = byClient.get(client)
      const count = heard.get(client) ?? 0
      heard.set(client, count + 1)
      const typedAt = typist?.typedAt[count]
      if (typedAt) seen.push(performance.now() - typedAt)
    }
  }
  for (const typist of typists) typist.begin()
  await sleep(1_000)
  process.send('ready')
  await new Promise((go) => process.once('message', go))

  const every = 1_000 / perSecond
  await Promise.all(
    typists.map(async (typist) => {
      await sleep(Math.random() * every)
      const start = performance.now()
      for (let letter = 0; letter < seconds * perSecond; letter++) {
        await sleep(Math.max(0, start + letter * every - performance.now()))
        typist.type()
      }
    }),
  )
  await sleep(1_500)
  const letters = typists.reduce((sum, { written }) => sum + written, 0)
  const acks = typists.flatMap((typist) => typist.acks)
  const late = make(people[0])
  await late.ready
  const stored = late.document.getXmlFragment(field).toString().replace(/<[^>]*>/g, '')
  const found = typists.filter((typist) => stored.includes(typist.words.toString()))
  process.send({ ackP95: p95(acks), seenP95: p95(seen), letters, lost: typists.filter((typist) => !found.includes(typist)).reduce((sum, { written }) => sum + written, 0) + (letters + typists.length - acks.length) })
  await new Promise((go) => process.once('message', go))
  for (const typist of [...typists, watcher, late]) typist.leave()
  process.exit(0)
})
