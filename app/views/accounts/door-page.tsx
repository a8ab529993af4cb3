import type { ReactNode } from 'react'
import { PageHeader } from '~/ui/page-header'

/** A narrow page at the front door: one question, one answer. */
export const DoorPage = ({ title, sub, children }: { title: string; sub?: ReactNode; children?: ReactNode }) => (
  <div className="mx-auto max-w-md">
    <PageHeader title={title} sub={sub} />
    {children}
  </div>
)
