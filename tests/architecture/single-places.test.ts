import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { appSources, findings } from '../support/sources'

test('only env.server.ts reads the environment', () => {
  expect(findings(/process\.env|import\.meta\.env/, /^app\/core\/env\.server\.ts$/)).toEqual([])
})

test('only clock.ts says what time it is', () => {
  expect(findings(/new Date\(\)|Date\.now\(\)/, /^app\/core\/clock\.ts$/)).toEqual([])
})

test('only change.server.ts opens a transaction, on the connection that db.server.ts makes', () => {
  expect(findings(/\$transaction\(|\bwriteClient\b|BEGIN IMMEDIATE/, /^app\/core\/(change|db|single-connection)\.server\.ts$/)).toEqual([])
})

test('raw SQL stands in core and search alone', () => {
  expect(findings(/\$(queryRaw|executeRaw)\w*/, /^app\/(core|domain\/search)\//)).toEqual([])
})

test('only paths.ts spells a URL', () => {
  const makers = Object.values(paths) as ((...ids: string[]) => string)[]
  const places = new Set(makers.map((make) => make('1', '2').split(/[/?]/)[1]).filter(Boolean))
  const spelled = new RegExp(`['"\`]/(?:${[...places].join('|')})(?=[/?'"\`$])`)
  expect(findings(spelled, /^app\/paths\.ts$/)).toEqual([])
})

test('only read-form.server.ts reads a form: a body that is none is refused there', () => {
  expect(findings(/\.formData\(\)/, /^app\/doors\/read-form\.server\.ts$/)).toEqual([])
})

test('no barrels: a name is imported from where it is made', () => {
  const barrels = appSources().filter(({ path, code }) => (/(^|\/)index\.tsx?$/.test(path) && !/^app\/(locales|routes)\//.test(path)) || /export \* from/.test(code))
  expect(barrels.map(({ path }) => path)).toEqual([])
})

test('no file or folder is called after nothing in particular', () => {
  expect(appSources().map(({ path }) => path).filter((path) => /(utils?|helpers?|services?|common|misc)(\/|\.tsx?$)/.test(path) && !path.startsWith('app/locales/'))).toEqual([])
})
