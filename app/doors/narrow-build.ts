import type { ServerBuild } from '@remix-run/node'

type Routes = ServerBuild['routes']

/**
 * Remix compares every request with every route, three times, compiling a pattern for each. Our routes have a fixed number of parts, so a request of
 * four parts needs to meet only the routes of four parts (and the splats, for what is not found): a tenth of them.
 */
const partsOf = (path: string): string[] => path.split('/').filter(Boolean)

/** The parts of a request's path; the address of a page's data (`….data`) has those of the page. */
export const countParts = (pathname: string): number => partsOf(pathname.replace(/\/?_root\.data$|\.data$/, '')).length

/** The same build with only the routes that a path of so many parts can match, and the layouts around them. */
export const narrowBuild = (build: ServerBuild, parts: number): ServerBuild => {
  const needed = new Set<string>()
  for (const id of Object.keys(build.routes)) {
    const lineage = lineageOf(build.routes, id)
    const path = partsOf(lineage.map((ancestor) => build.routes[ancestor]?.path ?? '').join('/'))
    if (path.length === parts || path.includes('*')) for (const ancestor of lineage) needed.add(ancestor)
  }
  return { ...build, routes: only(build.routes, needed), assets: { ...build.assets, routes: only(build.assets.routes, needed) } }
}

/** A route's ancestors from the root down, and itself. */
const lineageOf = (routes: Routes, id: string): string[] => {
  const parentId = routes[id]?.parentId
  return parentId ? [...lineageOf(routes, parentId), id] : [id]
}

const only = <Value>(all: Record<string, Value>, ids: Set<string>): Record<string, Value> => Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))
