import { afterAll, beforeAll, expect, test } from 'vitest'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import type { OpenPollInput } from '~/domain/meetings/polls/poll.schema'
import { entryPage, pollPage } from '~/domain/meetings/polls/polls.queries.server'
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
const tellStory = async (choices: string[], wish: Partial<OpenPollInput> = {}): Promise<Told> => {
  const gathering = await gatherRunning({
    guests: [{ name: 'Karel' }, { name: 'Lien' }, { name: 'Marc' }, { name: 'Piet', role: 'advisory', votes: false }, { name: 'Sofie', role: 'observer' }],
  })
  const followers = new Map<string, Follower>()
  for (const [name, as] of [...voters.map((name) => [name, 'room'] as const), ...others]) {
    const follower = new Follower(await house.connect(gathering.personId(name)), gathering.meetingId, as)
    await follower.join()
    followers.set(`${name} ${as}`, follower)
  }
  const { pollId } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?', ...wish })
  await until(() => voters.every((name) => followers.get(`${name} room`)!.own?.entitled.length === 1))
  for (const [index, name] of voters.entries()) {
    const reply = await ask(followers.get(`${name} room`)!.socket, 'vote:cast', { pollId, choices: choices[index]!.split(' '), ...(wish.method === 'positions' && { reason: choices[index]! }), key: crypto.randomUUID() })
    expect(reply.ok).toBe(true)
    const waiting = wish.interim === 'hidden' ? [followers.get('Els room')!] : [...followers.values()]
    await until(() => waiting.every(({ view }) => view?.turnout[0]?.voted === index + 1), 'who may sees the turnout')
  }
  const pages: string[] = []
  for (const [name, as] of others) {
    const actor = await gathering.actor(name)
    pages.push(JSON.stringify([await livePage(actor, gathering.meetingId, as), await pollPage(actor, { meetingId: gathering.meetingId, pollId })]))
  }
  pages.push(JSON.stringify(await entryPage(await gathering.actor('Els'), { meetingId: gathering.meetingId, pollId })))
  return { gathering, pollId, followers, pages }
}

const numberless = (text: string): string => text.replace(/\(\d+\)/g, '').replace(/Woonoverleg \d+/g, 'Woonoverleg')

const seenBy = ({ followers, pages }: Told, name: string): string => numberless(withoutIdentity([...followers.get(name)!.frames, ...pages].join('\n')))

const stories: [string, Partial<OpenPollInput>, string[], string[]][] = [
  ['hides everything', { interim: 'hidden' }, ['for', 'for', 'against', 'abstain'], ['against', 'abstain', 'for', 'for']],
  ['shows the turnout', { interim: 'turnout' }, ['for', 'for', 'against', 'abstain'], ['against', 'abstain', 'for', 'for']],
  ['is anonymous', { interim: 'turnout', visibility: 'anonymous' }, ['for', 'for', 'for', 'for'], ['against', 'abstain', 'against', 'against']],
  ['asks several of many', { method: 'someOf', options: ['Kanarie', 'Mus', 'Merel'], interim: 'turnout' }, ['1 2', '2 3', '1', 'abstain'], ['3', '1', '2 3', '1 2']],
  ['asks positions with reasons', { method: 'positions', interim: 'hidden' }, ['inFavour', 'withConditions', 'against', 'noView'], ['against', 'noView', 'inFavour', 'against']],
]

test.each(stories)('while a poll is open that %s, nobody sees anything that depends on what others chose', async (_what, wish, choices, otherChoices) => {
  const one = await tellStory(choices, wish)
  const other = await tellStory(otherChoices, wish)
  for (const [name, as] of others) expect(seenBy(one, `${name} ${as}`)).toBe(seenBy(other, `${name} ${as}`))
})

test('a poll that hides everything does not tell the room how many have voted; who leads it knows', async () => {
  const { followers } = await tellStory(['for', 'for', 'against', 'abstain'], { interim: 'hidden' })
  expect(followers.get('Els room')!.view?.turnout[0]).toMatchObject({ voted: 4, counts: null })
  for (const name of ['Karel room', 'Sofie room', 'Piet room', 'Sofie screen']) expect(followers.get(name)!.frames.join()).not.toMatch(/"voted":[1-4]/)
})

test('a poll that shows how it stands tells the counts to everybody, and to nobody who is behind them', async () => {
  const wish = { interim: 'live' } as const
  const one = await tellStory(['for', 'for', 'for', 'against'], wish)
  const counts = one.followers.get('Sofie screen')!.view?.turnout[0]?.counts
  expect(counts).toEqual([{ key: 'for', seats: 3, weight: 3 }, { key: 'against', seats: 1, weight: 1 }, { key: 'abstain', seats: 0, weight: 0 }])
  for (const [name, as] of others) for (const frame of one.followers.get(`${name} ${as}`)!.frames) expect(frame).not.toContain('"choices":["')
})

test('in an anonymous poll that shows how it stands, who leads does not see who is still to vote', async () => {
  const { followers } = await tellStory(['for', 'for', 'against', 'abstain'], { interim: 'live', visibility: 'anonymous' })
  const els = followers.get('Els room')!
  expect(els.view?.turnout[0]).toMatchObject({ waitingFor: null, seats: null })
  expect(els.frames.join()).not.toMatch(/"waitingFor":\["/)
})

test('after closing, an anonymous poll names nobody in the room; one by name does', async () => {
  for (const visibility of ['anonymous', 'byName'] as const) {
    const { gathering, pollId, followers } = await tellStory(['for', 'for', 'against', 'abstain'], { visibility })
    await closePoll(await gathering.actor('An'), { pollId })
    await until(() => [...followers.values()].every(({ view }) => view?.polls[0]?.result))
    for (const name of ['Els room', 'Karel room', 'Sofie room']) {
      const { votes } = followers.get(name)!.view!.polls[0]!
      if (visibility === 'anonymous') expect(votes).toBeNull()
      else expect(votes).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Lien', choices: ['against'] })]))
    }
    expect(followers.get('Sofie screen')!.view!.polls[0]!.votes).toBeNull()
  }
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
