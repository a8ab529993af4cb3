import { Outlet, useLoaderData, useMatches, useRouteLoaderData } from '@remix-run/react'
import { env } from '~/core/env.server'
import { isAllowed } from '~/core/verdict'
import { memberPage } from '~/doors/page.server'
import { mayReadYearBoard } from '~/domain/meetings/year-board/year-board.policy'
import { ProblemPage } from '~/views/shell/problem-page'
import { WorkspaceShell } from '~/views/shell/workspace-shell'

export const loader = memberPage(async ({ actor }) => ({
  member: { personId: actor.personId, name: actor.name, isAdministrator: actor.isAdministrator, readsYearBoard: isAllowed(mayReadYearBoard(actor)), hasOutbox: actor.isAdministrator && env.mode !== 'production' },
}))

/** The live room and the screen have no rail: `handle.frame` is "own". */
const hasOwnFrame = (handle: unknown): boolean => (handle as { frame?: string } | undefined)?.frame === 'own'

export default function WorkspaceLayout() {
  const { member } = useLoaderData<typeof loader>()
  const isBare = useMatches().some((match) => hasOwnFrame(match.handle))
  return isBare ? (
    <Outlet />
  ) : (
    <WorkspaceShell member={member}>
      <Outlet />
    </WorkspaceShell>
  )
}

export const ErrorBoundary = () => {
  const found = useRouteLoaderData<typeof loader>('routes/overleg+/_layout')
  return found ? (
    <WorkspaceShell member={found.member}>
      <ProblemPage />
    </WorkspaceShell>
  ) : (
    <ProblemPage />
  )
}
