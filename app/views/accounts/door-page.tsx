import type { ReactNode } from 'react'
import { PageHeader } from '~/ui/page-header'

/** A narrow page at the front door: one question, one answer. */
export const DoorPage = ({ title, sub, children }: { title: string; sub?: ReactNode; children?: ReactNode }) => (
  <div className="mx-auto max-w-[30rem] sm:rounded-box sm:border sm:border-line sm:bg-surface sm:p-10 sm:shadow-soft">
    <PageHeader title={title} sub={sub} />
    {children}
  </div>
)
