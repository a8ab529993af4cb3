import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { db } from '~/core/db.server'
import { isAllowed } from '~/core/verdict'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { audienceOf, viewFor } from '~/domain/meetings/live/audience'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { readLiveView } from '~/domain/meetings/live/live.queries.server'
import { readOwn } from '~/domain/meetings/live/read-own.server'
import { getMeetingFacts } from '~/domain/meetings/meeting.queries.server'
import { mayFollow } from '~/domain/meetings/running/running.policy'
import { chaosProxy, seeded } from '../support/chaos-proxy'
import { type Gathering, gatherRunning } from '../support/factories/gathering'
import { somebody } from '../support/factories/people'
import { Follower, until } from '../support/follower'
import { cookieOf, type LiveHouse, openLive } from '../support/live-house'
import { roomActs } from '../support/room-acts'

let house: LiveHouse
beforeAll(async () => {
  house = await openLive()
})
afterAll(() => house.close())

const members = Array.from({ length: 16 }, (_, index) => `Lid${index}`)
const guests = ['Griet', 'Gust']

const rounds = process.env.LONG ? 8 : 1
const acts = 160
/** The server pings every 8 s and waits 6 s for the answer; beside a second of grace, a machine that does everything at once gets as long as it stood still. */
const patience = 15_000

/** Somebody who follows over a bad line of their own, and comes back as the protocol says. */
const followOver = async (gathering: Gathering, { personId, as, seed }: { personId: string; as: 'room' | 'screen'; seed: number }) => {
  const line = await chaosProxy(house.port, seed)
  const origin = `http://localhost:${line.port}`
  const follower = new Follower(house.open({ cookie: await cookieOf(personId), origin }, origin), gathering.meetingId, as)
  onTestFinished(async () => {
    follower.socket.disconnect()
    await line.close()
  })
  const silences: number[] = []
  // A connection that never came about is no silence that somebody had to notice.
  follower.socket.on('connect', () => void line.brokeSilence())
  follower.socket.on('disconnect', (reason) => {
    const silence = line.brokeSilence()
    if (silence !== null) silences.push(silence)
    if (reason === 'io server disconnect') setTimeout(() => follower.socket.connect(), 50)
  })
  await until(() => follower.view !== undefined, 'following')
  return { personId, as, line, follower, silences }
}

type Following = Awaited<ReturnType<typeof followOver>>

/** Whether what somebody sees is the state as they may see it now; who may not follow any more is told so. */
const isTrue = async ({ meetingId }: Gathering, { personId, as, follower }: Following, truth: LiveView): Promise<boolean> => {
  const actor = await actorOfPerson(personId)
  const facts = await getMeetingFacts(db, meetingId)
  if (!isAllowed(mayFollow(actor, facts))) return follower.socket.connected && (await follower.join().then(() => false, () => true))
  const own = (await readOwn(db, meetingId, [personId])).get(personId)
  const hasView = isDeepStrictEqual(follower.view, viewFor(audienceOf(actor, facts, as), truth))
  return hasView && (as === 'screen' || isDeepStrictEqual(follower.own, own))
}

test.each(Array.from({ length: rounds }, (_, seed) => seed + 1))('22 clients on bad lines end in the true state, whatever happens in the room (seed %i)', { timeout: 180_000 }, async (seed) => {
  const random = seeded(seed)
  const gathering = await gatherRunning({
    guests: [...members.map((name) => ({ name })), { name: 'Sofie', role: 'observer' as const }],
    items: [{ title: 'Welkom' }, { title: 'Besloten', isClosed: true }, { title: 'Varia' }],
    present: members,
  })
  const { meetingId } = gathering
  const els = await gathering.actor('Els')
  const addresses = guests.map((name) => `${name.toLowerCase()}-${seed}@voorbeeld.test`)
  const guestIds: string[] = []
  for (const [index, email] of addresses.entries()) {
    guestIds.push(await somebody(guests[index]!, { email }))
    await addGuest(els, { meetingId, name: guests[index]!, email })
  }
  const people = [...members.slice(0, 15), 'An', 'Els', 'Sofie'].map(gathering.personId)
  const followers = await Promise.all([
    ...[...people, ...guestIds].map((personId, index) => followOver(gathering, { personId, as: 'room', seed: seed * 100 + index })),
    ...['Sofie', 'Lid0'].map((name, index) => followOver(gathering, { personId: gathering.personId(name), as: 'screen', seed: seed * 100 + 50 + index })),
  ])

  const stalls = monitorEventLoopDelay()
  stalls.enable()
  const room = await roomActs({ gathering, members, guests: addresses, random })
  for (let act = 0; act < acts || room.missing().length > 0; act++) {
    expect(act, `never done: ${room.missing().join()}`).toBeLessThan(10 * acts)
    await room.act()
    if (act % 25 !== 7) continue
    for (const { line } of followers) {
      const chance = random()
      if (chance < 0.25) line.cut()
      else if (chance < 0.35) line.hang()
    }
  }
  // The last thing that happens happens while some hear nothing.
  followers[0]!.line.hang()
  followers[3]!.line.hang()
  await room.act()
  for (const { line } of followers) line.heal()

  const truth = await readLiveView(db, meetingId)
  const end = performance.now() + patience + 5_000
  const strayed = async () => (await Promise.all(followers.map((following) => isTrue(gathering, following, truth)))).filter((is) => !is).length
  while ((await strayed()) > 0 && performance.now() < end) await sleep(200)
  expect(await strayed()).toBe(0)
  expect(Math.max(...followers.map(({ follower }) => follower.joins))).toBeGreaterThan(1)

  const silences = followers.flatMap((following) => following.silences)
  expect(silences.length).toBeGreaterThan(1)
  expect(Math.max(...silences)).toBeLessThan(patience + stalls.max / 1e6)
})
