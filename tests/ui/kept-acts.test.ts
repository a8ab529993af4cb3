import { beforeEach, expect, test } from 'vitest'
import { type KeptAct, keepActs, readActs, withAct, withoutSlot } from '~/views/live/kept-acts'

const act = (slot: string, more: Partial<KeptAct> = {}): KeptAct => ({ slot, url: `/${slot}`, fields: [], mayWait: true, ...more })
const pocket = { meetingId: 'm', viewerId: 'sofie' }

beforeEach(() => {
  const kept = new Map<string, string>()
  Object.assign(globalThis, {
    sessionStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) },
  })
})

test('a later act in the same slot replaces an earlier one and comes last', () => {
  const acts = withAct(withAct([act('hand')], act('stoel')), act('hand', { url: '/omlaag' }))
  expect(acts.map(({ url }) => url)).toEqual(['/stoel', '/omlaag'])
  expect(withoutSlot(acts, 'hand').map(({ slot }) => slot)).toEqual(['stoel'])
})

test('acts outlive a reload, for the same person in the same meeting, unless they may not wait', () => {
  keepActs(pocket, [act('hand'), act('sluiting', { mayWait: false })])
  expect(readActs(pocket).map(({ slot }) => slot)).toEqual(['hand'])
  expect(readActs({ ...pocket, viewerId: 'marc' })).toEqual([])
  keepActs(pocket, [])
  expect(readActs(pocket)).toEqual([])
})

test('what a browser mangled is nothing', () => {
  sessionStorage.setItem('handelingen/m/sofie', '{kapot')
  expect(readActs(pocket)).toEqual([])
})
