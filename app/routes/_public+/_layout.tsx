import { Outlet } from '@remix-run/react'
import { ProblemPage } from '~/views/shell/problem-page'
import { PublicShell } from '~/views/shell/public-shell'

export const handle = { scripts: false }

export default function PublicLayout() {
  return (
    <PublicShell>
      <Outlet />
    </PublicShell>
  )
}

export const ErrorBoundary = () => (
  <PublicShell>
    <ProblemPage />
  </PublicShell>
)
