import { OutgoingMessage } from '@hocuspocus/server'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { setFailpoint } from '~/core/change.server'
import { db } from '~/core/db.server'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { loadText } from '~/domain/meetings/minutes/load-text.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { type CollaborationHouse, openCollaboration } from '../support/collab-house'
import { type HeldMeeting, holdMeeting } from '../support/factories/held-meeting'
import { until } from '../support/follower'
import { cookieOf } from '../support/live-house'

let house: CollaborationHouse
beforeAll(async () => {
  house = await openCollaboration()
})
afterAll(() => house.close())
afterEach(() => setFailpoint(undefined))

const open = async (held: HeldMeeting, name: string) => (await house.writer(held.personId(name), held.documentId)).ready()
const wordsIn = async (documentId: string): Promise<string> => JSON.stringify(await loadText(db, documentId))
const rowsOf = (documentId: string) => db.documentUpdate.count({ where: { documentId } })
const updateFrame = (documentId: string, update: Uint8Array) => new OutgoingMessage(documentId).createSyncMessage().writeUpdate(update).toUint8Array()

/** How the server answers an upgrade with these headers. */
const knock = (headers: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(house.url, { headers })
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('open', () => setTimeout(() => socket.close(1000), 300))
    socket.on('close', resolve)
    socket.on('error', () => undefined)
  })

describe('writing together', () => {
  test('two people write at once, and both and the log have everything', async () => {
    const held = await holdMeeting()
    const [els, bart] = await Promise.all([open(held, 'Els'), open(held, 'Bart')])
    for (let line = 0; line < 20; line++) {
      els.type(`Els ${line}.`)
      bart.type(`Bart ${line}.`)
    }
    await until(() => els.isSaved && bart.isSaved && els.words === bart.words)
    const stored = await wordsIn(held.documentId)
    for (let line = 0; line < 20; line++) {
      expect(stored).toContain(`Els ${line}.`)
      expect(stored).toContain(`Bart ${line}.`)
    }
  })

  test('what was typed while away comes along on return', async () => {
    const held = await holdMeeting()
    const [els, bart] = [await open(held, 'Els'), await open(held, 'Bart')]
    bart.goAway()
    bart.type('Onderweg getypt.')
    els.type('Intussen hier.')
    await until(() => bart.tracker.progress === 'unsaved')
    await until(() => els.isSaved)
    bart.comeBack()
    await until(() => bart.isSaved && els.words.includes('Onderweg getypt.') && bart.words.includes('Intussen hier.'))
    expect(await wordsIn(held.documentId)).toContain('Onderweg getypt.')
  })

  test('coming back with nothing new writes nothing in the log', async () => {
    const held = await holdMeeting()
    const els = await open(held, 'Els')
    els.type('Eén zin.')
    await until(() => els.isSaved)
    const before = await rowsOf(held.documentId)
    els.goAway()
    els.comeBack()
    await els.ready()
    await until(() => els.isSaved)
    expect(await rowsOf(held.documentId)).toBe(before)
  })

  test('a decision recorded meanwhile appears in the text of who has it open', async () => {
    const held = await holdMeeting()
    const bart = await open(held, 'Bart')
    const { decisionId } = await recordDecision(await held.actor('Els'), { meetingId: held.meetingId, itemId: held.itemIds[0]!, title: 'Nog een besluit', reasons: 'Vergeten.', articles: ['Zo zij het.'] })
    await until(() => bart.words.includes(decisionId))
    expect(await wordsIn(held.documentId)).toContain(decisionId)
  })
})

describe('who gets in', () => {
  test('nobody without a session, nor from another site', async () => {
    const held = await holdMeeting()
    const cookie = await cookieOf(held.personId('Els'))
    expect(await knock({ origin: house.origin })).toBe(4401)
    expect(await knock({ origin: house.origin, cookie: 'sessie=verzonnen' })).toBe(4401)
    expect(await knock({ cookie })).toBe(403)
    expect(await knock({ cookie, origin: 'https://elders.example' })).toBe(403)
    expect(await knock({ cookie, origin: house.origin })).toBe(1000)
  })

  test('an observer, a stranger and who asks for nothing that exists are shown out', async () => {
    const [held, elsewhere] = [await holdMeeting(), await holdMeeting()]
    const visitors = [
      await house.writer(held.personId('Wim'), held.documentId),
      await house.writer(elsewhere.personId('Els'), held.documentId),
      await house.writer(held.personId('Els'), 'niets'),
    ]
    await until(() => visitors.every(({ closings }) => closings.includes(4403)))
    expect(visitors.every(({ words }) => words === '')).toBe(true)
  })

  test('a socket has one document', async () => {
    const [first, second] = [await holdMeeting(), await holdMeeting()]
    const els = await open(first, 'Els')
    els.sendRaw(updateFrame(second.documentId, Y.encodeStateAsUpdate(new Y.Doc())))
    await until(() => els.closings.length > 0)
    expect(els.closings).toEqual([4403])
  })
})

describe('a reader', () => {
  test('of submitted minutes cannot change them, whatever is sent', async () => {
    const held = await holdMeeting()
    await submitMinutes(await held.actor('Els'), held)
    const bart = await open(held, 'Bart')
    expect(bart.provider.authorizedScope).toBe('readonly')
    const [text, rows] = [await wordsIn(held.documentId), await rowsOf(held.documentId)]
    bart.type('Toch geschreven.')
    await until(() => bart.tracker.progress === 'unsaved')
    bart.goAway()
    bart.comeBack()
    await bart.ready()
    expect(await wordsIn(held.documentId)).toBe(text)
    expect(await rowsOf(held.documentId)).toBe(rows)
  })

  test('becomes one within 2 s when the minutes are submitted', async () => {
    const held = await holdMeeting()
    const bart = await open(held, 'Bart')
    const start = performance.now()
    await submitMinutes(await held.actor('Els'), held)
    await until(() => bart.closings.includes(4409))
    expect(performance.now() - start).toBeLessThan(2_000)
    await until(() => bart.provider.authorizedScope === 'readonly')
  })
})

describe('names and carets', () => {
  test('are set by the server, and nobody moves the caret of another', async () => {
    const held = await holdMeeting()
    const [els, bart] = [await open(held, 'Els'), await open(held, 'Bart')]
    const seenByEls = () => [...els.provider.awareness!.getStates().values()].filter(({ user }) => user).map(({ user }) => user as { id: string; name: string; color: string })
    els.provider.setAwarenessField('user', { name: 'Els' })
    bart.provider.setAwarenessField('user', { id: 'iemand', name: 'De burgemeester', color: 'url(https://elders.example)' })
    bart.provider.setAwarenessField('cursor', { anchor: null, head: null, extra: 'x'.repeat(100) })
    await until(() => seenByEls().some(({ name }) => name === 'Bart'))
    expect(seenByEls().map(({ name }) => name)).not.toContain('De burgemeester')
    expect(JSON.stringify([...els.provider.awareness!.getStates().values()])).not.toContain('xxx')
    expect(seenByEls().find(({ name }) => name === 'Bart')).toEqual({ id: held.personId('Bart'), name: 'Bart', color: expect.stringMatching(/^#[0-9A-F]{6}$/) })
    bart.impersonate(els, { user: { name: 'Els, maar dan van Bart' }, cursor: null })
    await new Promise((resolve) => setTimeout(resolve, 300))
    const seenByBart = bart.provider.awareness!.getStates()
    expect(JSON.stringify([...seenByBart.values(), ...seenByEls()])).not.toContain('maar dan van Bart')
  })

  test('leave with their socket', async () => {
    const held = await holdMeeting()
    const [els, bart] = [await open(held, 'Els'), await open(held, 'Bart')]
    bart.provider.setAwarenessField('user', { name: 'Bart' })
    const isThere = () => [...els.provider.awareness!.getStates().keys()].includes(bart.document.clientID)
    await until(isThere)
    bart.leave()
    await until(() => !isThere())
    expect(els.provider.awareness!.getStates().size).toBe(1)
  })
})
