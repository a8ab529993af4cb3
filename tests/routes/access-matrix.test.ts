import { beforeAll, expect, test } from 'vitest'
import { lastSequence } from '~/core/change.server'
import { paths } from '~/paths'
import { anyUrlOf, openDoor, type RouteFile } from '../support/door'
import type { Entry } from './access/entry'
import { type Answer, columns, type Persona, personas, type Row } from './access/row'
import { makeWorld, type World } from './access/world'
import { matrix } from './access-matrix'

const { visit, routes } = await openDoor()
let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const entriesOf = (pattern: string): Entry[] => [matrix[pattern] ?? []].flat()

/** What somebody got, as the matrix writes it. Remix answers its own pages' requests with 202 and the redirect inside. */
const answerOf = async (response: Response): Promise<Answer> => {
  const isRedirect = response.status === 302 || response.status === 202
  if (!isRedirect) return response.status
  const goesTo = response.headers.get('location') ?? (await response.text())
  const saysItIsDone = response.headers.get('set-cookie')?.includes('melding=')
  return goesTo.includes(paths.signIn()) && !saysItIsDone ? 'door' : 302
}

/** So many at once: of papers that are made into files on the spot, no more wait than a few. */
const crowds = [personas.slice(0, 5), personas.slice(5)]

/** Reads as every persona. @returns one line per answer that is not the one of the matrix, and one if something was changed by it */
const surprisesOfReading = async (route: RouteFile, entry: Entry, row: Row): Promise<string[]> => {
  const knock = await knockOf(route, entry, 'secretary')
  const before = await lastSequence()
  const readAs = async (persona: Persona): Promise<string[]> => {
    const wanted = wantedFor(persona, route, entry, row)
    const cookie = knock.cookie ?? world.cookie(persona)
    const answers = [await answerOf(await visit('GET', knock.url, { cookie }))]
    // The page's own loader decides, not the layout around it: it can be asked for alone.
    if (route.hasPage) answers.push(await answerOf(await visit('GET', `${knock.url}.data?_routes=${encodeURIComponent(route.id)}`, { cookie })))
    return answers.some((answer) => answer !== wanted) ? [`${persona}: ${answers.join(' and ')} instead of ${wanted}`] : []
  }
  const found: string[] = []
  for (const crowd of crowds) found.push(...(await Promise.all(crowd.map(readAs))).flat())
  return [...found, ...((await lastSequence()) > before ? ['something was recorded'] : [])]
}

/** Acts as every persona, each on something of their own. @returns one line per answer that is not the one of the matrix, or that changed something it should not */
const surprisesOfActing = async (route: RouteFile, entry: Entry, row: Row): Promise<string[]> => {
  const found: string[] = []
  for (const persona of personas) {
    const wanted = wantedFor(persona, route, entry, row)
    const { url, form, cookie = world.cookie(persona) } = await knockOf(route, entry, persona)
    const before = await lastSequence()
    const answer = await answerOf(await visit('POST', url, { cookie, ...(form && { form }) }))
    const isChanged = (await lastSequence()) > before
    if (answer !== wanted) found.push(`${persona}: ${answer} instead of ${wanted}`)
    const mayChange = [201, 204, 302].includes(Number(wanted))
    if (isChanged && !mayChange) found.push(`${persona}: something was recorded`)
    if (!isChanged && mayChange && !entry.isQuiet) found.push(`${persona}: nothing was recorded`)
  }
  return found
}

/** Minutes, decisions, actions and answers are for who sits in the body. */
const forMembers = /\/(verslag|besluit|actiepunt|antwoord)(\/|$)/

/** A guest sees a meeting as an observer does; elsewhere they get no more than any observer, nor than a stranger. */
const wantedFor = (persona: Persona, { pattern }: RouteFile, entry: Entry, row: Row): Answer => {
  if (persona !== 'guest') return row[columns.indexOf(persona)]!
  if (entry.guest) return entry.guest
  const [observer, stranger] = [row[columns.indexOf('observer')]!, row[columns.indexOf('elsewhere')]!]
  const isOfMeeting = pattern.startsWith('/overleg/vergaderingen/:meetingId') && !forMembers.test(pattern)
  return isOfMeeting || (stranger !== 404 && stranger !== 403) ? observer : stranger
}

const knockOf = async (route: RouteFile, entry: Entry, persona: Persona) => {
  const knock = (await entry.knock?.(world, persona)) ?? route.pattern
  return { cookie: undefined, form: entry.form, ...(typeof knock === 'string' ? { url: knock } : knock) }
}

test('every route is decided, with each of its loaders and actions, and none that does not exist', () => {
  const undecided = routes.flatMap((route) => {
    const entries = entriesOf(route.pattern)
    return [
      ...((route.hasLoader || route.hasPage) && !entries.some(({ GET }) => GET) ? [`GET ${route.pattern}`] : []),
      ...(route.hasAction && !entries.some(({ POST }) => POST) ? [`POST ${route.pattern}`] : []),
    ]
  })
  expect(undecided).toEqual([])
  const known = new Set(routes.map(({ pattern }) => pattern))
  expect(Object.keys(matrix).filter((pattern) => !known.has(pattern))).toEqual([])
})

const cases = routes.flatMap((route) =>
  entriesOf(route.pattern).flatMap((entry) =>
    (['GET', 'POST'] as const).flatMap((method) => {
      const row = entry[method]
      return row ? [{ route, entry, method, row, name: [method, route.pattern, entry.when && `when ${entry.when}`].filter(Boolean).join(' ') }] : []
    }),
  ),
)

test.each(cases)('$name', async ({ route, entry, method, row }) => {
  const surprises = await (method === 'GET' ? surprisesOfReading : surprisesOfActing)(route, entry, row)
  expect(surprises).toEqual([])
})

test('a route without an action takes no POST', async () => {
  const open = []
  for (const { pattern } of routes.filter(({ hasAction }) => !hasAction)) {
    const { status } = await visit('POST', anyUrlOf(pattern), { cookie: world.cookie('secretary') })
    if (status !== 405) open.push(`${pattern}: ${status}`)
  }
  expect(open).toEqual([])
})
