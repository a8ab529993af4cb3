import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { audienceOf, viewFor } from '~/domain/meetings/live/audience'
import { readLiveView } from '~/domain/meetings/live/live.queries.server'
import { readOwn } from '~/domain/meetings/live/read-own.server'
import { getMeetingFacts } from '~/domain/meetings/meeting.queries.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { choices } from '~/domain/meetings/polls/poll'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { setItemOutcome } from '~/domain/meetings/running/set-item-outcome.server'
import { writeItemRecord } from '~/domain/meetings/running/write-item-record.server'
import { chaosProxy, seeded } from '../support/chaos-proxy'
import { type Gathering, gatherRunning } from '../support/factories/gathering'
import { Follower } from '../support/follower'
import { type LiveHouse, openLive } from '../support/live-house'

let house: LiveHouse
beforeAll(async () => {
  house = await openLive()
})
afterAll(() => house.close())

const members = Array.from({ length: 16 }, (_, index) => `Lid${index}`)

/** One thing that somebody does, at random; what cannot be done now is refused and changes nothing. */
const doSomething = async (gathering: Gathering, random: () => number): Promise<void> => {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const { meetingId } = gathering
  const els = await gathering.actor('Els')
  const itemId = pick(gathering.itemIds)
  const open = await db.poll.findFirst({ where: { meetingId, status: 'open' }, select: { id: true } })
  const acts = [
    () => enterItem(els, { meetingId, itemId }),
    () => writeItemRecord(els, { meetingId, itemId, record: `Notitie ${random()}` }),
    () => setItemOutcome(els, { meetingId, itemId, outcome: pick(['noted', 'discussed'] as const) }),
    () => setPresence(els, { meetingId, seatId: gathering.seatId(pick(members)), isPresent: random() < 0.7 }),
    () => openPoll(els, { meetingId, itemId, question: `Vraag ${random()}` }),
    ...(open ? [() => closePoll(els, { pollId: open.id })] : []),
    ...(open ? Array.from({ length: 6 }, () => async () => castVote(await gathering.actor(pick(members)), { pollId: open.id, choices: [pick(choices)], key: crypto.randomUUID() })) : []),
  ]
  await pick<() => Promise<unknown>>(acts)().catch((error: unknown) => expect(error).toHaveProperty('key'))
}

const rounds = process.env.LONG ? 8 : 1

test.each(Array.from({ length: rounds }, (_, seed) => seed + 1))('20 clients on a bad network end in the true state (seed %i)', { timeout: 90_000 }, async (seed) => {
  const random = seeded(seed)
  const gathering = await gatherRunning({
    guests: [...members.map((name) => ({ name })), { name: 'Sofie', role: 'observer' as const }],
    items: [{ title: 'Welkom' }, { title: 'Besloten', isClosed: true }, { title: 'Varia' }],
    present: members,
  })
  const proxy = await chaosProxy(house.port, seed)
  const names = [...members.slice(0, 15), 'An', 'Els', 'Sofie', 'Sofie', 'Lid0']
  const followers = await Promise.all(
    names.map(async (name, index) => {
      const as = index >= 18 ? ('screen' as const) : ('room' as const)
      const follower = new Follower(await house.connect(gathering.personId(name), `http://localhost:${proxy.port}`), gathering.meetingId, as)
      await follower.join().catch(() => undefined)
      return { name, as, follower }
    }),
  )
  for (let act = 0; act < 120; act++) {
    await doSomething(gathering, random)
    if (act % 15 === 7) proxy.trouble()
  }
  proxy.heal()

  const facts = await getMeetingFacts(db, gathering.meetingId)
  const truth = await readLiveView(db, gathering.meetingId)
  const end = performance.now() + 40_000
  const isTrue = async ({ name, as, follower }: (typeof followers)[number]): Promise<boolean> => {
    const actor = await gathering.actor(name)
    const own = (await readOwn(db, gathering.meetingId, [actor.personId])).get(actor.personId)
    const hasView = JSON.stringify(follower.view) === JSON.stringify(viewFor(audienceOf(actor, facts, as), truth))
    return hasView && (as === 'screen' || JSON.stringify(follower.own) === JSON.stringify(own))
  }
  const strayed = async () => (await Promise.all(followers.map(isTrue))).filter((is) => !is).length
  while ((await strayed()) > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await strayed()).toBe(0)
  expect(Math.max(...followers.map(({ follower }) => follower.joins))).toBeGreaterThan(1)
  for (const { follower } of followers) follower.socket.disconnect()
  await proxy.close()
})
