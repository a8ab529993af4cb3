import { statSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { makeBackup } from '~/core/backup.server'
import { clock } from '~/core/clock'
import { db, openDatabase } from '~/core/db.server'
import { env } from '~/core/env.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { makePollKey, pollKeys } from '~/domain/meetings/polls/secret/poll-keys.server'
import { pollPage } from '~/domain/meetings/polls/polls.queries.server'
import { recoverSecretPolls } from '~/domain/meetings/polls/secret/recover-secret-polls.server'
import { clearSecretPolls, gatherSecretVoters, openSecretPoll, voteInSecret } from '../../../../support/secret-voters'
import { newFolder } from '../../../../support/test-folder'

beforeAll(openDatabase)

afterEach(clearSecretPolls)

test('the key is for the owner alone, in no backup, and gone once the poll has closed', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  const file = join(env.dataDir, 'keys', pollId)
  expect([statSync(file).mode & 0o777, statSync(join(env.dataDir, 'keys')).mode & 0o777]).toEqual([0o600, 0o700])
  const directory = join(newFolder('backup'), 'copy')
  const { entries } = await makeBackup({ dataDir: env.dataDir, directory, madeAt: clock.now() })
  expect(entries.filter(({ path }) => path.includes('keys'))).toEqual([])
  expect(await readdir(directory)).not.toContain('keys')
  await closePoll(await gathering.actor('An'), { pollId })
  expect(await pollKeys.names()).not.toContain(pollId)
})

test('a secret poll whose key is gone is void when the server starts, and says why', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  await voteInSecret(gathering, pollId, 'Bart', ['for'])
  await pollKeys.destroy(pollId)
  await recoverSecretPolls()
  expect(await db.poll.findUnique({ where: { id: pollId } })).toMatchObject({ status: 'withdrawn', withdrawReason: expect.stringContaining('sleutel') as string })
  expect(await db.secretPoll.findUnique({ where: { pollId } })).toMatchObject({ voidedAt: expect.any(Date) as Date })
  expect(await db.sealedEnvelope.count({ where: { pollId } })).toBe(0)
  const { poll, result } = await pollPage(await gathering.actor('Bart'), { meetingId: gathering.meetingId, pollId })
  expect({ isVoid: poll.isVoid, result }).toEqual({ isVoid: true, result: null })
})

test('a key that is not the one of the poll opens nothing: the poll is void', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  await pollKeys.destroy(pollId)
  await makePollKey(pollId)
  await expect(closePoll(await gathering.actor('An'), { pollId })).rejects.toMatchObject({ key: 'polls:closing.keyMissing' })
  expect(await db.poll.findUnique({ where: { id: pollId } })).toMatchObject({ status: 'withdrawn' })
})

test('a key that belongs to no open poll is destroyed at the start; those of open polls stay', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  await makePollKey('een-poll-die-nooit-opende')
  await recoverSecretPolls()
  expect(await pollKeys.names()).toEqual([pollId])
  await writeFile(join(env.dataDir, 'keys', 'half'), 'x')
  await recoverSecretPolls()
  expect(await pollKeys.names()).toEqual([pollId])
  await closePoll(await gathering.actor('An'), { pollId })
  expect(await pollKeys.names()).toEqual([])
})
