import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/test-folder'

/** A forbidden import per rule: who calls, whom, and the rule that must object. */
const forbidden = [
  ['app/core/queue.ts', 'app/domain/accounts/sign-in.server.ts', 'core-calls-only-its-floors'],
  ['app/domain/meetings/meeting.ts', 'app/views/meetings/card.tsx', 'domain-calls-only-its-floors'],
  ['app/routes/home.tsx', 'prisma/generated/client.ts', 'routes-calls-only-its-floors'],
  ['app/views/meetings/list.tsx', 'app/domain/meetings/open-meeting.server.ts', 'views-takes-only-types-from-there'],
  ['app/ui/badge.tsx', 'app/domain/meetings/agenda.ts', 'ui-calls-only-its-floors'],
  ['app/realtime/live.server.ts', 'app/views/meetings/card.tsx', 'realtime-calls-only-its-floors'],
  ['app/domain/bodies/seat.server.ts', 'app/domain/meetings/agenda.ts', 'bodies-calls-only-to-the-left'],
  ['app/domain/dossiers/dossier.ts', 'app/domain/consultations/consultation.ts', 'dossiers-calls-only-to-the-left'],
  ['app/domain/events.ts', 'app/domain/kitchen/cook.ts', 'rooms-stand-in-order'],
  ['server.ts', 'app/core/clock.ts', 'server-knows-only-the-build'],
] as const

const allowed = [
  ['app/routes/start.tsx', 'app/views/meetings/card.tsx'],
  ['app/views/meetings/card.tsx', 'app/domain/meetings/agenda.ts'],
  ['app/domain/notifications/mail.server.ts', 'app/domain/meetings/agenda.ts'],
  ['app/domain/meetings/agenda.ts', 'app/domain/accounts/sign-in.server.ts'],
] as const

test('every import rule objects to what it forbids, and to nothing else', () => {
  const folder = newFolder('import-rules')
  const pairs = [...forbidden, ...allowed]
  for (const [from, to] of pairs) {
    write(join(folder, to), 'export const value = 1\n')
    write(join(folder, from), '')
  }
  for (const [from, to] of pairs) {
    const path = relative(dirname(from), to).replace(/^(?!\.)/, './').replace(/\.tsx?$/, '')
    write(join(folder, from), `import { value } from '${path}'\nexport { value }\n`)
  }
  for (const file of ['tsconfig.json', '.dependency-cruiser.cjs']) cpSync(file, join(folder, file))
  expect(violationsIn(folder)).toEqual(forbidden.map(([from, , rule]) => `${from}: ${rule}`).toSorted())
})

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const violationsIn = (folder: string): string[] => {
  const command = join(process.cwd(), 'node_modules/.bin/depcruise')
  const output = execFileSync(command, ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'app', 'server.ts'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  const { summary } = JSON.parse(output.toString()) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).toSorted()
}
