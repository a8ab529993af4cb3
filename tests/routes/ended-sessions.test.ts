import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seconds } from '~/core/clock'
import { db } from '~/core/db.server'
import { paths } from '~/paths'
import { socketPath } from '~/realtime/protocol'
import { anAdministrator, password, somebody } from '../support/factories/people'
import { type RunningServer, startServer } from '../support/server'
import { Visitor } from '../support/visitor'

let server: RunningServer
let els: Visitor
let karelId: string
let karelsAddress: string
beforeAll(async () => {
  const administrator = await anAdministrator('Els Verhaeghe', { password })
  karelId = await somebody('Karel Desmet', { password })
  karelsAddress = (await db.person.findUniqueOrThrow({ where: { id: karelId } })).email
  server = await startServer({ dataDir: process.env.DATA_DIR! })
  els = new Visitor(server.url)
  await els.signIn(administrator.email, password)
}, 120_000)
afterAll(() => server.stop())

/** Karel on one more device: signed in, and connected. */
const device = async () => {
  const visitor = new Visitor(server.url)
  expect(await visitor.signIn(karelsAddress, password)).toBe(302)
  const socket = io(server.url, { path: socketPath, transports: ['websocket'], reconnection: false, forceNew: true, extraHeaders: { cookie: visitor.cookie, origin: server.url } })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
  const ended = new Promise<number>((resolve) => socket.once('disconnect', () => resolve(performance.now())))
  return { visitor, socket, ended, isSignedIn: async () => (await visitor.get(paths.profile())).status === 200 }
}

type Device = Awaited<ReturnType<typeof device>>

const endsWithinTwoSeconds = async (phone: Device, act: () => Promise<Response>): Promise<void> => {
  const started = performance.now()
  expect((await act()).status).toBe(302)
  expect(await phone.isSignedIn()).toBe(false)
  expect((await phone.ended) - started).toBeLessThan(seconds(2))
}

describe('a session ends on every connection within two seconds', () => {
  test('by signing out', async () => {
    const [phone, desk] = [await device(), await device()]
    const { cookie } = phone.visitor
    await endsWithinTwoSeconds(phone, () => phone.visitor.post(paths.signOut()))
    const response = await fetch(`${server.url}${paths.profile()}`, { headers: { cookie }, redirect: 'manual' })
    expect(response.headers.get('location')).toContain(paths.signIn())
    expect([await desk.isSignedIn(), desk.socket.connected]).toEqual([true, true])
    desk.socket.disconnect()
  })

  test('by ending it from another device', async () => {
    const [phone, desk] = [await device(), await device()]
    const page = await (await desk.visitor.get(paths.profile())).text()
    const publicIds = [...page.matchAll(/sessies\/([\w-]+)\/einde/g)].map(([, id]) => id!)
    const phones = await db.session.findMany({ where: { personId: karelId, publicId: { in: publicIds } }, orderBy: { createdAt: 'desc' } })
    await endsWithinTwoSeconds(phone, () => desk.visitor.post(paths.profileSession(phones[0]!.publicId)))
    expect([await desk.isSignedIn(), desk.socket.connected]).toEqual([true, true])
    desk.socket.disconnect()
  })

  test('by changing the password elsewhere', async () => {
    const [phone, desk] = [await device(), await device()]
    await endsWithinTwoSeconds(phone, () => desk.visitor.post(paths.profilePassword(), { currentPassword: password, password }))
    expect([await desk.isSignedIn(), desk.socket.connected]).toEqual([true, true])
    desk.socket.disconnect()
  })

  test('by a suspension, which keeps out until it is lifted', async () => {
    const phone = await device()
    await endsWithinTwoSeconds(phone, () => els.post(paths.suspendPerson(karelId)))
    expect(await new Visitor(server.url).signIn(karelsAddress, password)).toBe(400)
    expect((await els.post(paths.readmitPerson(karelId))).status).toBe(302)
    expect(await new Visitor(server.url).signIn(karelsAddress, password)).toBe(302)
  })
})
