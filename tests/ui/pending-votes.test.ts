import { beforeEach, expect, test, vi } from 'vitest'
import { keepPending, readPending } from '~/views/live/pending-votes'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => kept.set(key, text), removeItem: (key: string) => kept.delete(key) })
})

const vote = { pollId: 'peiling', choices: ['for'], key: crypto.randomUUID() }

test('an answer that is on its way outlives a reload', () => {
  keepPending({ meetingId: 'overleg', viewerId: 'karel' }, [vote])
  expect(readPending({ meetingId: 'overleg', viewerId: 'karel' })).toEqual([vote])
})

test('whoever signs in next on the same device does not send it', () => {
  keepPending({ meetingId: 'overleg', viewerId: 'karel' }, [vote])
  expect(readPending({ meetingId: 'overleg', viewerId: 'lien' })).toEqual([])
})
