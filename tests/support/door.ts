import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type { House } from '~/house.server'
import { buildOnce } from './server'

/** `sent`: a body that is perhaps no form, with its media type. */
type Visit = { cookie?: string; form?: Record<string, string> | FormData; sent?: { type: string; text: string } }

/** A route file of the built application, with the URL pattern it answers to. */
export interface RouteFile {
  id: string
  /** "/overleg/beheer/personen/:personId" */
  pattern: string
  hasPage: boolean
  hasLoader: boolean
  hasAction: boolean
}

/** The built application behind its request handler, in this process: real routes, loaders, actions and pages, on the test's own data. */
export const openDoor = async () => {
  await buildOnce()
  const build = (await import(/* @vite-ignore */ `${process.cwd()}/build/server/index.js`)) as ServerBuild
  const { house } = build.entry.module as unknown as { house: House }
  const handle = (request: Request, context: ReturnType<House['loadContext']>) =>
    createRequestHandler(house.narrowBuild(build, house.countParts(new URL(request.url).pathname)), 'production')(request, context)
  const visit = (method: 'GET' | 'POST', path: string, { cookie = '', form, sent }: Visit = {}): Promise<Response> => {
    const headers = { cookie, host: 'localhost', origin: 'http://localhost', 'user-agent': 'Mozilla/5.0 (test) Firefox/130.0', ...(sent && { 'content-type': sent.type }) }
    const body = sent ? sent.text : form && (form instanceof FormData ? form : new URLSearchParams(form))
    const request = new Request(`http://localhost${path}`, { method, headers, ...(method === 'POST' && { body: body ?? new URLSearchParams() }) })
    const around = { headers, locals: { requestId: 'test', cspNonce: 'test' } } as unknown as Parameters<House['loadContext']>
    return handle(request, house.loadContext(around as never, around as never))
  }
  return { visit, build, routes: routeFiles(build) }
}

/** A URL of a pattern, about things that do not exist. */
export const anyUrlOf = (pattern: string): string => pattern.replace(/:\w+/g, () => crypto.randomUUID()).replace('*', 'x')

/** Every route that is the end of a URL; layouts only stand around others. */
const routeFiles = (build: ServerBuild): RouteFile[] => {
  const all = Object.values(build.routes).filter((route) => route !== undefined)
  const byId = new Map(all.map((route) => [route.id, route]))
  const parents = new Set(all.map(({ parentId }) => parentId))
  const pathTo = (id: string | undefined): string[] => {
    const route = id ? byId.get(id) : undefined
    return route ? [...pathTo(route.parentId), ...(route.path ? [route.path] : [])] : []
  }
  return all
    .filter(({ id }) => !parents.has(id))
    .map(({ id, module }) => ({
      id,
      pattern: `/${pathTo(id).join('/')}`.replace(/(?<=.)\/$/, ''),
      hasPage: Boolean(module.default),
      hasLoader: Boolean(module.loader),
      hasAction: Boolean(module.action),
    }))
}
