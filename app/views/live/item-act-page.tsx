import type { ReactNode } from 'react'
import { translateKey, useT } from '~/core/i18n/use-t'
import type { LiveItemPage } from '~/domain/meetings/live/live.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'

interface Props {
  page: LiveItemPage
  /** A key of the catalogue. */
  heading: string
  children: ReactNode
}

/** One thing to do with an item of a running meeting, on a page of its own: where a form goes when it must say something, or without JavaScript. */
export const ItemActPage = ({ page: { meeting, line }, heading, children }: Props) => {
  const t = useT()
  const title = translateKey(t, heading)
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<Breadcrumbs items={[{ label: meeting.title, to: paths.live(meeting.id) }, { label: title }]} />} title={title} eyebrow={`${line.number}. ${line.title ?? t('live:closedItem')}`} />
      {children}
    </div>
  )
}
