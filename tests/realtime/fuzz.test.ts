import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { OutgoingMessage } from '@hocuspocus/server'
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import type { DocumentLevel } from '~/domain/documents/document'
import { loadLog } from '~/domain/documents/load-content.server'
import { documentFrom } from '~/domain/documents/update'
import { seeded } from '../support/chaos-proxy'
import { type CollaborationHouse, openCollaboration } from '../support/collab-house'
import { aMember, anOrganisation } from '../support/factories/bodies'
import { layPaper, type LaidPaper } from '../support/factories/papers'
import { until } from '../support/follower'
import { cookieOf } from '../support/live-house'
import type { Writer } from '../support/writer'

/** How many messages each of them sends: random ones, and good ones with some bytes spoiled. */
const messages = process.env.LONG ? 20_000 : 600

let house: CollaborationHouse
beforeAll(async () => {
  house = await openCollaboration()
})
afterAll(() => house.close())

const rowsOf = ({ documentId }: LaidPaper) => db.documentUpdate.count({ where: { documentId } })

/** What stands there without what anybody proposes to add: read by other code than the server's judge. */
const settledText = async ({ documentId }: LaidPaper): Promise<string> => {
  const lines = documentFrom(await loadLog(db, documentId)).getXmlFragment('text').toArray() as Y.XmlElement[]
  return lines
    .map((line) =>
      line.toArray().flatMap((text) => (text instanceof Y.XmlText ? (text.toDelta() as { insert: string; attributes?: object }[]) : [{ insert: '¶' } as { insert: string; attributes?: object }]))
        .filter(({ attributes }) => !attributes || !('insertion' in attributes))
        .map(({ insert, attributes }) => insert + Object.keys(attributes ?? {}).filter((name) => name !== 'deletion').join('|'))
        .join(''),
    )
    .join('\n')
}

/** Somebody new who may do so much in the paper: the door stays shut for who did harm (doorkeeper.ts), so others take over from them. */
const comer = async ({ documentId, bodyId }: LaidPaper, level: DocumentLevel) => {
  const organisation = `Huis ${randomUUID().slice(0, 8)}`
  const { personId, name } = await aMember('Robin Claeys', 'observer', bodyId, { organisationId: await anOrganisation(organisation) })
  await change(null, ({ tx }) => tx.documentRight.create({ data: { id: newId(), documentId, level, personId, createdAt: clock.now() } }))
  return { cookie: await cookieOf(personId), signature: { id: 'voorstel', personId, name, organisation, at: '2026-11-24T10:00:00.000Z' } }
}

type Comer = Awaited<ReturnType<typeof comer>>

/** A socket on the wire that has said who it is. @throws when the door is shut for them */
const enter = async (documentId: string, { cookie }: Comer): Promise<WebSocket> => {
  const socket = new WebSocket(house.url, { headers: { cookie, origin: house.origin } })
  await once(socket, 'open')
  socket.on('error', () => undefined)
  const hello = encoding.createEncoder()
  encoding.writeVarString(hello, documentId)
  for (const number of [2, 0, 0]) encoding.writeVarUint(hello, number)
  socket.send(encoding.toUint8Array(hello))
  return socket
}

type Random = () => number
const below = (random: Random, limit: number): number => Math.floor(random() * limit)
const noise = (random: Random, length: number): Uint8Array => Uint8Array.from({ length }, () => below(random, 256))

/** An edit as an editor would send it, made on a copy of what this writer has. */
const edit = (random: Random, writer: Writer, signature: object): Uint8Array => {
  const copy = documentFrom([Y.encodeStateAsUpdate(writer.document)])
  const before = Y.encodeStateVector(copy)
  const root = copy.getXmlFragment('text')
  const words = (root.get(below(random, root.length)) as Y.XmlElement).get(0) as Y.XmlText
  const place = below(random, Math.max(1, words.length))
  const acts = [
    () => words.insert(place, 'zomaar'),
    () => words.insert(place, 'voorstel', { insertion: signature }),
    () => words.delete(place, Math.min(3, words.length - place)),
    () => words.format(place, Math.min(3, words.length - place), { bold: {} }),
    () => words.format(place, Math.min(3, words.length - place), { deletion: signature }),
    () => root.delete(below(random, root.length), 1),
    () => root.insert(below(random, root.length), [new Y.XmlElement('paragraph')]),
    () => (root.get(0) as Y.XmlElement).setAttribute('class', 'x'),
  ]
  acts[below(random, acts.length)]!()
  return Y.encodeStateAsUpdate(copy, before)
}

const spoiled = (random: Random, bytes: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(bytes)
  for (let spot = 0; spot < 1 + below(random, 3); spot++) copy[below(random, copy.length)] = below(random, 256)
  return copy
}

const frame = (random: Random, name: string, writer: Writer, signature: object): Uint8Array => {
  const good = () => new OutgoingMessage(name).createSyncMessage().writeUpdate(edit(random, writer, signature)).toUint8Array()
  const anyKind = () => {
    const encoder = encoding.createEncoder()
    encoding.writeVarString(encoder, random() < 0.8 ? name : `${name}\0${below(random, 9)}`)
    encoding.writeVarUint(encoder, below(random, 12))
    encoding.writeVarUint(encoder, below(random, 5))
    encoding.writeVarUint8Array(encoder, random() < 0.5 ? edit(random, writer, signature) : noise(random, below(random, 200)))
    return encoding.toUint8Array(encoder)
  }
  const acts = [good, () => spoiled(random, good()), anyKind, () => spoiled(random, anyKind()), () => noise(random, 1 + below(random, 300))]
  return acts[below(random, acts.length)]!()
}

test.each([
  { level: 'read', may: 'only read' },
  { level: 'comment', may: 'comment' },
  { level: 'suggest', may: 'suggest' },
] as const)('who may $may changes nothing of the text, whatever is sent', { timeout: 60_000 + messages * 30 }, async ({ level, may }) => {
  const paper = await layPaper()
  const [text, rows] = [await settledText(paper), await rowsOf(paper)]
  const watcher = await (await house.writer(paper.personId('Karel'), paper.documentId)).ready()
  const random = seeded(messages + may.length)
  // Hocuspocus complains of what it cannot read.
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let sender = await comer(paper, level)
  let socket = await enter(paper.documentId, sender)
  let shownOut = 0
  let shutOut = 0
  for (let count = 0; count < messages; count++) {
    if (socket.readyState !== WebSocket.OPEN) {
      shownOut += 1
      socket = await enter(paper.documentId, sender).catch(async (error: Error) => {
        expect(error.message).toMatch(/429$/)
        shutOut += 1
        sender = await comer(paper, level)
        return enter(paper.documentId, sender)
      })
    }
    socket.send(frame(random, paper.documentId, watcher, sender.signature))
    if (count % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await new Promise((resolve) => setTimeout(resolve, 500))
  socket.terminate()
  said.mockRestore()
  expect(shownOut, 'some were seen for what they are').toBeGreaterThan(3)
  expect(shutOut, 'who came back for more stayed outside').toBeGreaterThan(0)
  expect(await settledText(paper)).toBe(text)
  if (may !== 'suggest') expect(await rowsOf(paper)).toBe(rows)
  // Who may write still does, and the document is whole.
  watcher.type(' Karel schrijft verder.')
  await until(() => watcher.isSaved)
  expect(await settledText(paper)).not.toBe(text)
})
