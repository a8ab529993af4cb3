import { afterAll, beforeAll, expect, test } from 'vitest'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import type { Choice } from '~/domain/meetings/polls/poll'
import { type Gathering, gatherRunning } from '../support/factories/gathering'
import { Follower, until } from '../support/follower'
import { ask, type LiveHouse, openLive } from '../support/live-house'
import { withoutIdentity } from '../support/twins'

let house: LiveHouse
beforeAll(async () => {
  house = await openLive()
})
afterAll(() => house.close())

const voters = ['An', 'Karel', 'Lien', 'Marc']
const others = [['Els', 'room'], ['Sofie', 'room'], ['Piet', 'room'], ['Sofie', 'screen']] as const

interface Told {
  gathering: Gathering
  pollId: string
  followers: Map<string, Follower>
  pages: string[]
}

/** A poll in which these people vote this, one after the other, seen by everybody; told up to the moment before it closes. */
const tellStory = async (choices: Choice[]): Promise<Told> => {
  const gathering = await gatherRunning({
    guests: [{ name: 'Karel' }, { name: 'Lien' }, { name: 'Marc' }, { name: 'Piet', role: 'advisory', votes: false }, { name: 'Sofie', role: 'observer' }],
  })
  const followers = new Map<string, Follower>()
  for (const [name, as] of [...voters.map((name) => [name, 'room'] as const), ...others]) {
    const follower = new Follower(await house.connect(gathering.personId(name)), gathering.meetingId, as)
    await follower.join()
    followers.set(`${name} ${as}`, follower)
  }
  const { pollId } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?' })
  await until(() => voters.every((name) => followers.get(`${name} room`)!.own?.entitled.length === 1))
  for (const [index, name] of voters.entries()) {
    const reply = await ask(followers.get(`${name} room`)!.socket, 'vote:cast', { pollId, choices: [choices[index]!], key: crypto.randomUUID() })
    expect(reply.ok).toBe(true)
    await until(() => [...followers.values()].every(({ view }) => view?.turnout[0]?.voted === index + 1), 'everybody sees the turnout')
  }
  const pages: string[] = []
  for (const [name, as] of others) pages.push(JSON.stringify(await livePage(await gathering.actor(name), gathering.meetingId, as)))
  return { gathering, pollId, followers, pages }
}

const numberless = (text: string): string => text.replace(/\(\d+\)/g, '').replace(/Woonoverleg \d+/g, 'Woonoverleg')

const seenBy = ({ followers, pages }: Told, name: string): string => numberless(withoutIdentity([...followers.get(name)!.frames, ...pages].join('\n')))

test('while a poll is open, nobody sees anything that depends on what others chose', async () => {
  const one = await tellStory(['for', 'for', 'against', 'abstain'])
  const other = await tellStory(['against', 'abstain', 'for', 'for'])
  for (const [name, as] of others) expect(seenBy(one, `${name} ${as}`)).toBe(seenBy(other, `${name} ${as}`))
})

test('a voter sees their own choice and no other', async () => {
  const one = await tellStory(['for', 'for', 'for', 'for'])
  const other = await tellStory(['for', 'against', 'against', 'against'])
  expect(seenBy(one, 'An room')).toBe(seenBy(other, 'An room'))
  expect(one.followers.get('An room')!.frames.join()).not.toContain('"choices":["against"]')
})

test('the same search does find what was chosen once the poll is closed', async () => {
  const stories = [await tellStory(['for', 'for', 'against', 'abstain']), await tellStory(['against', 'abstain', 'for', 'for'])]
  for (const { gathering, pollId, followers } of stories) {
    await closePoll(await gathering.actor('An'), { pollId })
    await until(() => [...followers.values()].every(({ view }) => view?.polls[0]?.result))
  }
  expect(seenBy(stories[0]!, 'Sofie room')).not.toBe(seenBy(stories[1]!, 'Sofie room'))
})

test('the screen never names a voter, also after closing', async () => {
  const { gathering, pollId, followers } = await tellStory(['for', 'for', 'against', 'abstain'])
  await closePoll(await gathering.actor('An'), { pollId })
  const screen = followers.get('Sofie screen')!
  await until(() => Boolean(screen.view?.polls[0]?.result))
  for (const name of ['Karel', 'Lien', 'Marc']) expect(screen.frames.join()).not.toContain(name)
})

test('a vote refused as late is told to nobody', async () => {
  const { gathering, pollId, followers } = await tellStory(['for', 'for', 'for', 'for'])
  await closePoll(await gathering.actor('An'), { pollId })
  const els = followers.get('Els room')!
  await until(() => Boolean(els.view?.polls[0]?.result))
  const before = els.frames.length
  await expect(castVote(await gathering.actor('Karel'), { pollId, choices: ['against'], key: crypto.randomUUID() })).rejects.toMatchObject({ key: 'polls:refusal.closed' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(els.frames.length).toBe(before)
})
