import type { ReactNode } from 'react'
import { PageHeader } from '~/ui/page-header'
import { Prose } from '~/ui/prose'

/** A page of running text. */
export const ReadingPage = ({ title, intro, children }: { title: string; intro: string; children: ReactNode }) => (
  <div className="mx-auto max-w-[46rem]">
    <PageHeader title={title} sub={intro} />
    <Prose>{children}</Prose>
  </div>
)
