import type { ReactNode } from 'react'
import type { PollActPage } from '~/domain/meetings/polls/polls.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'

/** One thing to do with an open poll, on a page of its own: where a form goes when it must say something, or without JavaScript. */
export const PollActFrame = ({ page: { meeting, poll }, title, sub, children }: { page: PollActPage; title: string; sub?: ReactNode; children: ReactNode }) => (
  <div className="max-w-[46rem]">
    <PageHeader above={<Breadcrumbs items={[{ label: meeting.title, to: paths.live(meeting.id) }, { label: title }]} />} title={title} eyebrow={poll.question} sub={sub} />
    {children}
  </div>
)
