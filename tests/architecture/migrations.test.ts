import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the migrations lead to exactly the schema', () => {
  const difference = execFileSync('node_modules/.bin/prisma', ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema', '--script'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  expect(difference.toString().trim()).toBe('-- This is an empty migration.')
})
