import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { expect, test } from 'vitest'
import { countParts, narrowBuild } from '~/doors/narrow-build'
import { anyUrlOf, openDoor } from '../support/door'

type RouteObject = Parameters<typeof matchRoutes>[0][number]

const { build, routes } = await openDoor()

const treeOf = (all: ServerBuild['routes'], parentId?: string): RouteObject[] =>
  Object.values(all)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route) => (route!.index ? { id: route!.id, path: route!.path, index: true } : { id: route!.id, path: route!.path, children: treeOf(all, route!.id) }))

const matchedBy = ({ routes: all }: ServerBuild, pathname: string) => matchRoutes(treeOf(all), pathname)?.map(({ route }) => route.id)

const unknown = ['/x', '/overleg/x', '/overleg/x/y/z', '/a/b/c/d/e/f/g/h', '/overleg/vergaderingen/1/2/3/4/5/6/7']

test('every URL meets the same route in the narrowed build as in the whole one', () => {
  for (const pathname of ['/', ...routes.map(({ pattern }) => anyUrlOf(pattern)), ...unknown]) {
    const matched = matchedBy(build, pathname)
    expect(matched, pathname).toBeDefined()
    expect(matchedBy(narrowBuild(build, countParts(pathname)), pathname), pathname).toEqual(matched)
  }
})

test('the data of a page has as many parts as the page', () => {
  expect(countParts('/_root.data')).toBe(0)
  expect(countParts('/overleg/vergaderingen.data')).toBe(2)
  expect(countParts('/zittingen/1/verslag.json')).toBe(3)
})
