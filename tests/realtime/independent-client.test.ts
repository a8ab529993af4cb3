import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../support/follower'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'
import { IndependentClient } from './independent-client'

const password = 'woonoverleg-demo'
const people = {
  els: 'secretariaat@woonpunt.example',
  an: 'voorzitter@ichtegem.example',
  marc: 'medewerker@polderhaard.example',
  sofie: 'ocmw@ichtegem.example',
  joris: 'wonen@vlaanderen.example',
  bart: 'waarnemer@huurdersbond.example',
  karel: 'raadslid@gistel.example',
}

let server: RunningServer
let meetingId: string
const at = {} as Record<keyof typeof people, IndependentClient>
const meeting = (rest: string) => `/overleg/vergaderingen/${meetingId}${rest}`

beforeAll(async () => {
  server = await startServer({ dataDir: await demoData() })
  for (const name of Object.keys(people) as (keyof typeof people)[]) {
    at[name] = new IndependentClient(server.url)
    expect(await at[name].signIn(people[name], password)).toBe(302)
    await at[name].connect()
  }
  for (const id of await at.an.meetingIds()) {
    const reply = await at.an.join(id)
    if (reply.ok && at.an.state!.meeting.status === 'convened') meetingId = id
  }
}, 120_000)

afterAll(async () => {
  for (const client of Object.values(at)) client.leave()
  await server?.stop()
})

test('signs in, or is told that it may not', async () => {
  const client = new IndependentClient(server.url)
  expect(await client.signIn(people.an, 'een verkeerd wachtwoord')).toBe(400)
  const foreign = await client.post('/aanmelden', { email: people.an, password }, { Origin: 'https://elders.example' })
  expect(foreign.status).toBe(403)
  await expect(client.connect({ Origin: server.url })).rejects.toMatchObject({ data: { code: 'signIn' } })
  await expect(client.connect({ Origin: 'https://elders.example', Cookie: at.an.cookie })).rejects.toThrow()
})

test('follows a meeting from its opening to the first item, as every role may see it', async () => {
  for (const name of ['els', 'an', 'marc', 'sofie', 'joris'] as const) expect(await at[name].join(meetingId)).toMatchObject({ ok: true, meetingId })
  expect(await at.bart.join(meetingId, 'screen')).toMatchObject({ ok: true })
  expect(await at.karel.join(meetingId)).toMatchObject({ ok: false, code: 'notFound' })
  expect(at.an.state!.meeting.status).toBe('convened')

  expect((await at.marc.post(meeting('/opening'))).status).toBe(403)
  expect((await at.an.post(meeting('/opening'))).status).toBe(302)
  await until(() => Object.entries(at).every(([name, client]) => name === 'karel' || client.state?.meeting.status === 'running'))
  await until(() => at.marc.own!.seats.length > 0)

  for (const { id } of at.an.state!.people) await at.els.post(meeting(`/aanwezigen/${id}/aanwezigheid`), { isPresent: 'true' })
  await until(() => at.marc.state!.people.every(({ isPresent }) => isPresent))
  expect(at.bart.state!.people).toEqual([])

  const { id } = at.an.state!.agenda[0]!
  await at.an.post(meeting(`/agendapunten/${id}/behandeling`))
  await until(() => at.marc.state!.item?.id === id && at.bart.state!.item?.id === id)
  await at.els.post(meeting(`/agendapunten/${id}/notitie`), { record: 'Alleen voor wie leidt.' })
  await until(() => at.an.state!.item?.record === 'Alleen voor wie leidt.')
  expect(at.marc.state!.item?.record).toBeNull()
})

test('votes, changes its mind, retries with the same key, and reads the result', async () => {
  const item = at.an.state!.agenda.find(({ isCurrent }) => isCurrent)!
  await at.an.post(meeting(`/agendapunten/${item.id}/peiling`), { question: 'Gaat u akkoord?', majority: 'absolute', quorumRule: 'none' })
  await until(() => at.marc.own!.entitled.length > 0 && at.sofie.own!.entitled.length > 0)
  const poll = at.marc.state!.polls.find(({ status }) => status === 'open')!
  expect(poll).toMatchObject({ question: 'Gaat u akkoord?', result: null, votes: null })

  const first = await at.marc.vote(poll.id, ['for'])
  const key = crypto.randomUUID()
  const second = await at.marc.vote(poll.id, ['against'], key)
  expect(second).toMatchObject({ ok: true, receipt: { pollId: poll.id, choices: ['against'], key } })
  expect((second.receipt as { ballots: unknown }).ballots).toEqual((first.receipt as { ballots: unknown }).ballots)
  expect(await at.marc.vote(poll.id, ['against'], key)).toEqual(second)

  const byForm = await at.sofie.post(meeting(`/peilingen/${poll.id}/stem`), { choices: 'for', key: crypto.randomUUID() })
  expect(byForm.status).toBe(302)
  await until(() => at.sofie.own!.votes[0]?.choices[0] === 'for')
  await until(() => at.joris.state!.turnout[0]?.voted === 2)
  expect(at.joris.state!.turnout[0]!.waitingFor).toBeNull()

  expect(await at.joris.vote(poll.id, ['for'])).toMatchObject({ ok: false, code: 'notEntitled' })
  expect(await at.karel.vote(poll.id, ['for'])).toMatchObject({ ok: false, code: 'unknown' })
  expect(await at.marc.ask('vote:cast', { pollId: poll.id })).toMatchObject({ ok: false, code: 'malformed' })

  expect((await at.an.post(meeting(`/peilingen/${poll.id}/sluiting`))).status).toBe(302)
  await until(() => at.marc.state!.polls[0]?.status === 'closed' && at.bart.state!.polls[0]?.status === 'closed')
  const closed = at.marc.state!.polls[0]!
  expect(closed.result).toMatchObject({ counts: [{ key: 'for', seats: 1, weight: 1 }, { key: 'against', seats: 1, weight: 1 }, { key: 'abstain', seats: 0, weight: 0 }], needed: 2, isAdopted: false, reason: 'tie' })
  expect(closed.votes!.filter(({ choices }) => choices.includes('for'))).toHaveLength(1)
  expect(at.bart.state!.polls[0]!.votes).toBeNull()
  const late = await at.sofie.vote(poll.id, ['against'])
  expect(late).toMatchObject({ ok: false, code: 'closed', message: 'De stemming is gesloten. Deze stem kwam te laat en telt niet mee.' })
  expect(await at.marc.vote(poll.id, ['against'], key)).toEqual(second)
})

test('asks for the floor, gets it, and is told by a code when it cannot', async () => {
  const json = { Accept: 'application/json' }
  const item = at.an.state!.agenda.find(({ isCurrent }) => isCurrent)!
  expect(at.marc.own!.floor).toEqual({ mayAsk: true, turn: null })
  const key = crypto.randomUUID()
  const raise = () => at.marc.post(meeting('/sprekers/aanvraag'), { key, itemId: item.id }, json)
  for (const response of [await raise(), await raise()]) expect([response.status, await response.json()]).toEqual([200, { toast: null }])
  expect((await at.sofie.post(meeting('/sprekers/aanvraag'), { key: crypto.randomUUID(), isPointOfOrder: 'true' })).status).toBe(302)
  await until(() => at.an.state!.speakers.queue.length === 2 && at.marc.own!.floor.turn !== null)
  expect(at.an.state!.speakers.queue.map(({ isPointOfOrder }) => isPointOfOrder)).toEqual([true, false])
  const [first, second] = at.an.state!.speakers.queue
  expect((await at.an.post(meeting(`/sprekers/${second!.id}/plaats`), { before: first!.id }, json)).status).toBe(200)
  expect((await at.an.post(meeting(`/sprekers/${second!.id}/woord`), {}, json)).status).toBe(200)
  await until(() => at.marc.own!.floor.turn?.isSpeaking === true && at.bart.state!.speakers.current?.id === second!.id)
  const begun = await at.marc.post(meeting(`/sprekers/${second!.id}/intrekking`), {}, json)
  expect([begun.status, begun.headers.get('X-Refusal')]).toEqual([409, 'begun'])
  expect((await at.marc.post(meeting(`/sprekers/${first!.id}/woord`), {}, json)).status).toBe(403)
  expect((await at.marc.post(meeting(`/sprekers/${second!.id}/einde`), {}, json)).status).toBe(200)
  await until(() => at.an.state!.speakers.spoken.length === 1)
  expect(at.bart.state!.speakers.spoken).toEqual([])
  const over = await at.marc.post(meeting('/sprekers/aanvraag'), { key: crypto.randomUUID(), itemId: 'een-ander-punt' }, json)
  expect([over.status, over.headers.get('X-Refusal')]).toEqual([409, 'itemOver'])
  const observing = await at.bart.post(meeting('/sprekers/aanvraag'), { key: crypto.randomUUID() }, json)
  expect([observing.status, observing.headers.get('X-Refusal')]).toEqual([403, 'noPlace'])
  const wrong = await at.marc.post(meeting('/sprekers/aanvraag'), { key: 'x' }, json)
  expect([wrong.status, wrong.headers.get('X-Refusal')]).toEqual([400, 'malformed'])
  const moved = await at.an.post(meeting(`/agendapunten/${at.an.state!.agenda[2]!.id}/behandeling`), { seen: 'none' }, json)
  expect([moved.status, moved.headers.get('X-Refusal')]).toEqual([409, 'movedOn'])
})

test('answers polls of other methods, and follows those that the secretary writes down or withdraws', async () => {
  const item = at.an.state!.agenda.find(({ isCurrent }) => isCurrent)!
  const open = async (fields: Record<string, string>) => {
    const known = at.marc.state!.polls.length
    expect((await at.an.post(meeting(`/agendapunten/${item.id}/peiling`), fields)).status).toBe(302)
    await until(() => at.marc.state!.polls.length > known && at.marc.own!.entitled.some(({ pollId }) => pollId === at.marc.state!.polls.at(-1)!.id))
    return at.marc.state!.polls.at(-1)!
  }
  const ends = (id: string, status: string) => until(() => at.marc.state!.polls.find((poll) => poll.id === id)?.status === status)

  const several = await open({ question: 'Welke dagen?', method: 'someOf', options: 'maandag\ndinsdag\nwoensdag', maxChoices: '2', interim: 'live', visibility: 'anonymous' })
  expect(several).toMatchObject({ method: 'someOf', options: [{ key: '1', label: 'maandag' }, { key: '2' }, { key: '3' }, { key: 'abstain' }], maxChoices: 2 })
  expect(await at.marc.vote(several.id, ['1', '2', '3'])).toMatchObject({ ok: false, code: 'choiceCount' })
  expect(await at.marc.vote(several.id, ['1', '3'])).toMatchObject({ ok: true, receipt: { choices: ['1', '3'] } })
  await until(() => at.sofie.state!.turnout.find(({ pollId }) => pollId === several.id)?.counts?.[0]?.seats === 1)
  await at.an.post(meeting(`/peilingen/${several.id}/sluiting`))
  await ends(several.id, 'closed')
  expect(at.marc.state!.polls.find(({ id }) => id === several.id)).toMatchObject({ votes: null, result: { winners: ['1', '3'] } })

  const consent = await open({ question: 'Stemt u in?', method: 'consent', interim: 'hidden' })
  expect(await at.marc.vote(consent.id, ['objection'])).toMatchObject({ ok: false, code: 'reasonMissing' })
  expect(await at.marc.ask('vote:cast', { pollId: consent.id, choices: ['objection'], reason: 'Te vroeg.', key: crypto.randomUUID() })).toMatchObject({ ok: true })
  await until(() => at.an.state!.turnout.find(({ pollId }) => pollId === consent.id)?.voted === 1)
  expect(at.sofie.state!.turnout.find(({ pollId }) => pollId === consent.id)?.voted).toBeNull()
  await at.an.post(meeting(`/peilingen/${consent.id}/intrekking`), { reason: 'De vraag was te vroeg.' })
  await ends(consent.id, 'withdrawn')
  expect(at.marc.state!.polls.find(({ id }) => id === consent.id)).toMatchObject({ result: null, votes: null, withdrawReason: 'De vraag was te vroeg.' })

  const called = await open({ question: 'Naamstemming', method: 'rollCall', majority: 'simple', quorumRule: 'none' })
  expect(await at.marc.vote(called.id, ['for'])).toMatchObject({ ok: false, code: 'bySecretary' })
  const { seatId } = at.marc.own!.entitled.find(({ pollId }) => pollId === called.id)!
  expect((await at.an.post(meeting(`/peilingen/${called.id}/invoer`), { seatId, choices: 'for' })).status).toBe(403)
  expect((await at.els.post(meeting(`/peilingen/${called.id}/invoer`), { seatId, choices: 'for' })).status).toBe(302)
  await until(() => at.marc.own!.votes.some(({ pollId, isEntered }) => pollId === called.id && isEntered))
  await at.els.post(meeting(`/peilingen/${called.id}/sluiting`))
  await ends(called.id, 'closed')

  const hands = await open({ question: 'Handen omhoog', method: 'showOfHands', majority: 'simple', quorumRule: 'none' })
  expect((await at.els.post(meeting(`/peilingen/${hands.id}/telling`), { for: '999' })).status).toBe(400)
  expect((await at.els.post(meeting(`/peilingen/${hands.id}/telling`), { for: '3', against: '1' })).status).toBe(302)
  await ends(hands.id, 'closed')
  expect(at.marc.state!.polls.find(({ id }) => id === hands.id)).toMatchObject({ result: { isAdopted: true, counts: [{ key: 'for', seats: 3 }, { key: 'against', seats: 1 }, {}] } })
})

test('notes who stands aside, who is excused and what came of an item, and counts hands', async () => {
  const json = { Accept: 'application/json' }
  const item = at.an.state!.agenda.find(({ isCurrent }) => isCurrent)!
  const line = (client: IndependentClient) => at.an.state!.people.find(({ seatId }) => seatId === client.own!.seats[0]!.seatId)!
  const isAside = () => (line(at.marc) as { isRecused?: boolean }).isRecused
  for (const isRecused of [true, false]) {
    const answer = await at.marc.post(meeting(`/aanwezigen/${line(at.marc).id}/belangenconflict`), { itemId: item.id, isRecused: String(isRecused) }, json)
    expect(answer.status).toBe(200)
    await until(() => isAside() === isRecused)
  }
  const { id } = line(at.joris)
  for (const [act, fields] of [['aanwezigheid', { isPresent: 'false' }], ['verontschuldiging', { isExcused: 'true' }]] as const) expect((await at.els.post(meeting(`/aanwezigen/${id}/${act}`), fields, json)).status).toBe(200)
  await until(() => line(at.joris).isPresent === false)
  expect((await at.marc.post(meeting('/aanmelding'), { code: 'geen code' })).status).toBeGreaterThanOrEqual(400)
  expect((await at.an.post(meeting(`/agendapunten/${item.id}/uitkomst`), { outcome: 'discussed', outcomeText: 'Iedereen sprak.' })).status).toBe(302)
  await until(() => at.marc.state!.item?.outcomeText === 'Iedereen sprak.')
  const known = at.marc.state!.polls.length
  expect((await at.els.post(meeting(`/agendapunten/${item.id}/handopsteking`), { question: 'Even pauze?' }, json)).status).toBe(200)
  await until(() => at.marc.state!.polls.length > known)
  const poll = at.marc.state!.polls.at(-1)!
  expect(poll).toMatchObject({ question: 'Even pauze?', method: 'showOfHands' })
  await at.els.post(meeting(`/peilingen/${poll.id}/intrekking`), { reason: 'Niet nodig.' })
  await until(() => at.marc.state!.polls.at(-1)!.status === 'withdrawn')
})

test('votes in secret, and finds its code in the file of the poll', async () => {
  const item = at.an.state!.agenda.find(({ isCurrent }) => isCurrent)!
  await at.an.post(meeting(`/agendapunten/${item.id}/peiling`), { question: 'Wie gaat er?', majority: 'simple', quorumRule: 'none', visibility: 'secret' })
  await until(() => at.marc.state!.polls.some(({ status, secret }) => status === 'open' && secret !== null))
  const poll = at.marc.state!.polls.find(({ status }) => status === 'open')!
  await until(() => [at.marc, at.sofie].every(({ own }) => own!.entitled.some(({ pollId }) => pollId === poll.id)))
  expect(await at.sofie.vote(poll.id, ['for'])).toMatchObject({ ok: false, code: 'sealed' })
  expect(await at.marc.voteInSecret(poll.id, poll.secret!.publicKey, ['against'], '7KQ2M9XD4HTP')).toMatchObject({ ok: true, receipt: { choices: [] } })
  expect(await at.marc.voteInSecret(poll.id, poll.secret!.publicKey, ['for'], '0000000000AB')).toMatchObject({ ok: false, code: 'alreadyVoted' })
  expect(await at.sofie.voteInSecret(poll.id, poll.secret!.publicKey, ['niets'], '000000000000')).toMatchObject({ ok: true })
  await until(() => at.marc.own!.votes.some(({ pollId, choices }) => pollId === poll.id && choices.length === 0))
  await at.an.post(meeting(`/peilingen/${poll.id}/sluiting`))
  await until(() => at.marc.state!.polls.find(({ id }) => id === poll.id)?.status === 'closed')
  expect(at.marc.state!.polls.find(({ id }) => id === poll.id)).toMatchObject({ votes: null, secret: { invalid: 1 } })
  const file = JSON.parse(await at.sofie.get(meeting(`/peilingen/${poll.id}/telling.json`))) as { ballots: unknown }
  expect(file.ballots).toEqual([{ code: '7KQ2M9XD4HTP', choices: ['against'] }])
})

test('is in the same state after a lost connection', async () => {
  at.marc.socket!.io.engine.close()
  const next = at.an.state!.agenda[1]!
  await at.an.post(meeting(`/agendapunten/${next.id}/behandeling`))
  await until(() => at.marc.state!.item?.id === next.id)
  const fresh = new IndependentClient(server.url)
  fresh.cookie = at.marc.cookie
  await fresh.connect()
  await fresh.join(meetingId)
  expect(at.marc.state).toEqual(fresh.state)
  fresh.leave()
})

test('sees nothing of a closed item where it may not', async () => {
  const closed = at.an.state!.agenda.find(({ isClosed }) => isClosed)!
  await at.an.post(meeting(`/agendapunten/${closed.id}/behandeling`))
  await until(() => at.marc.state!.item?.id === closed.id && at.bart.state!.item === null)
  expect(at.bart.state!.agenda.find(({ id }) => id === closed.id)).toMatchObject({ title: null, isCurrent: true })
  expect(JSON.stringify(at.bart.heard)).not.toContain(closed.title)
})

test('stops following, and is invited to what it asks to hear', async () => {
  expect(await at.joris.ask('meeting:leave', { meetingId })).toEqual({ ok: true })
  expect(await at.joris.ask('topic:join', { topic: `meeting:${meetingId}` })).toEqual({ ok: true })
  expect(await at.joris.ask('topic:join', { topic: 'management' })).toMatchObject({ ok: false, code: 'notFound' })
  const before = at.joris.heard.length
  await at.an.post(meeting('/sluiting'))
  await until(() => at.joris.heard.some(({ name, content }) => name === 'invitation' && content.topic === `meeting:${meetingId}`))
  expect(at.joris.heard.slice(before).filter(({ name }) => name.startsWith('meeting:'))).toEqual([])
  expect(await at.joris.ask('topic:leave', { topic: `meeting:${meetingId}` })).toEqual({ ok: true })
  await until(() => at.marc.state!.meeting.status === 'minutes')
})

test('is told when its session ends', async () => {
  const gone = new Promise((resolve) => at.sofie.socket!.once('disconnect', resolve))
  expect((await at.sofie.post('/afmelden')).status).toBe(302)
  await gone
  expect(at.sofie.heard.at(-1)).toEqual({ name: 'session:ended', content: {} })
  await expect(at.sofie.connect()).rejects.toMatchObject({ data: { code: 'signIn' } })
})
