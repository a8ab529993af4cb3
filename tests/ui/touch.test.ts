import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const app = join(import.meta.dirname, '../../app')
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))

/** Every text in the source that gives something to press a height below 44 px (what is lower is a line of words); not the part of a file field that is inside a larger one. */
const smaller = sources.flatMap((name) => [...readFileSync(join(app, name), 'utf8').matchAll(/'[^'\n]*'|"[^"\n]*"/g)].map(([words]) => ({ name, words })).filter(({ words }) => /(?:^|[\s'"])(?:sm:)?min-h-(?:8|9|10)(?!\d)/.test(words)))

test('what is made smaller for a mouse stays 44 px for a finger, on a tablet too', () => {
  expect(smaller.length).toBeGreaterThan(3)
  expect(smaller.filter(({ words }) => !words.includes('pointer-coarse:min-h-11'))).toEqual([])
})
