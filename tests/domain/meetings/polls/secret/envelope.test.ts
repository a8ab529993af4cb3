import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64Url } from '~/domain/meetings/polls/secret/base64url'
import { checkCodePattern, newCheckCode, readCheckCode, sayCheckCode } from '~/domain/meetings/polls/secret/check-code'
import { type EnvelopeAddress, envelopeBytes, envelopeTextLength, openEnvelope, sealBallot } from '~/domain/meetings/polls/secret/envelope'

const newPoll = async (pollId: string): Promise<EnvelopeAddress & { privateKey: CryptoKey }> => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  return { pollId, publicKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))), privateKey }
}

const open = (envelope: string, poll: Awaited<ReturnType<typeof newPoll>>) => openEnvelope(envelopeBytes(envelope)!, poll.privateKey, poll)

test('what was sealed opens again with the key of the poll', async () => {
  const poll = await newPoll('poll-1')
  const ballots = fc.record({ choices: fc.array(fc.constantFrom('for', 'against', '1', '2', '40'), { maxLength: 40 }), code: fc.constant(null).map(newCheckCode) })
  await fc.assert(
    fc.asyncProperty(ballots, async (ballot) => {
      expect(await open(await sealBallot(ballot, poll), poll)).toEqual(ballot)
    }),
    { numRuns: 50 },
  )
})

test('every envelope is as long as every other', async () => {
  const poll = await newPoll('poll-1')
  const ballots = [['for'], ['against'], [], Array.from({ length: 40 }, (_, index) => String(index + 1))]
  for (const choices of ballots) expect((await sealBallot({ choices, code: newCheckCode() }, poll)).length).toBe(envelopeTextLength)
})

test('the same ballot gives another envelope each time', async () => {
  const poll = await newPoll('poll-1')
  const ballot = { choices: ['for'], code: newCheckCode() }
  expect(await sealBallot(ballot, poll)).not.toBe(await sealBallot(ballot, poll))
})

test('an envelope opens for no other poll, and with no other key', async () => {
  const [poll, other] = [await newPoll('poll-1'), await newPoll('poll-2')]
  const envelope = await sealBallot({ choices: ['for'], code: newCheckCode() }, poll)
  expect(await open(envelope, other)).toBeNull()
  expect(await open(envelope, { ...poll, pollId: 'poll-2' })).toBeNull()
  expect(await open(envelope, { ...poll, publicKey: other.publicKey })).toBeNull()
})

test('an envelope in which one bit was changed does not open', async () => {
  const poll = await newPoll('poll-1')
  const bytes = envelopeBytes(await sealBallot({ choices: ['for'], code: newCheckCode() }, poll))!
  for (const place of [2, 40, 66, 200, bytes.length - 1]) {
    const forged = bytes.slice()
    forged[place]! ^= 1
    expect(await openEnvelope(forged, poll.privateKey, poll), `byte ${place}`).toBeNull()
  }
})

test('an envelope that holds no ballot opens to nothing', async () => {
  const poll = await newPoll('poll-1')
  for (const code of ['', 'te kort', '7KQ2-M9XD-4HTP', 'IIIIIIIIIIII']) expect(await open(await sealBallot({ choices: ['for'], code }, poll), poll)).toBeNull()
  expect(await open(await sealBallot({ choices: 'for' as unknown as string[], code: newCheckCode() }, poll), poll)).toBeNull()
})

test('a text of another length, version or spelling is no envelope', async () => {
  const envelope = await sealBallot({ choices: ['for'], code: newCheckCode() }, await newPoll('poll-1'))
  for (const text of ['', 'for', envelope.slice(1), `${envelope}A`, `${envelope}=`, `B${envelope.slice(1)}`, envelope.replace(/.$/, '!')]) expect(envelopeBytes(text)).toBeNull()
})

test('a check code survives being read aloud', () => {
  const code = newCheckCode()
  expect(code).toMatch(checkCodePattern)
  expect(readCheckCode(sayCheckCode(code).toLowerCase())).toBe(code)
  expect(readCheckCode('o1l- i')).toBe('0111')
})
