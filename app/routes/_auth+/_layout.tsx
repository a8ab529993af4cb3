import { Outlet } from '@remix-run/react'
import { ProblemPage } from '~/views/shell/problem-page'
import { PublicShell } from '~/views/shell/public-shell'

export default function AuthLayout() {
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
