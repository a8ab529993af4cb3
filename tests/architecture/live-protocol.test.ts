import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { refusalStatus } from '~/domain/meetings/polls/refusal'
import { notices, requests } from '~/realtime/protocol'

const words = new Set(readFileSync('docs/live-protocol.md', 'utf8').match(/[\w:]+/g))
const spelled = new Set([...words].flatMap((word) => [word, ...word.split(':')]))

/** The names of all that stands in a message. */
const namesIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const properties = 'properties' in schema ? Object.keys(schema.properties as object) : []
  const values = 'enum' in schema && Array.isArray(schema.enum) ? schema.enum.map(String) : []
  return [...properties, ...values, ...Object.values(schema).flatMap(namesIn)]
}

const shape = (schema: z.ZodType) => namesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))

test('every message is described, with every field and every word it may hold', () => {
  const told = [...Object.keys(requests), ...Object.keys(notices), ...Object.values(requests).flatMap(({ payload, reply }) => [...shape(payload), ...shape(reply)]), ...Object.values(notices).flatMap(shape)]
  expect([...new Set(told)].filter((name) => !spelled.has(name))).toEqual([])
})

test('every refusal of a vote stands in the table, with its status by form', () => {
  const table = readFileSync('docs/live-protocol.md', 'utf8')
  const missing = Object.entries(refusalStatus).filter(([code, status]) => !new RegExp(`^\\| \`${code}\` \\|.*\\| ${status} \\|$`, 'm').test(table))
  expect(missing).toEqual([])
})
