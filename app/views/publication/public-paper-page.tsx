import { useT } from '~/core/i18n/use-t'
import type { PublicPaper } from '~/domain/publication/public-paper.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { FrozenPaper, FrozenPaperFiles } from '../agenda/papers/frozen-paper'

/** A paper with an open item, for everybody: exactly the version that the meeting had before it. */
export const PublicPaperPage = ({ found: { id, name, itemTitle, meeting, version } }: { found: PublicPaper }) => {
  const t = useT()
  return (
    <div className="mx-auto max-w-[50.5rem]">
      <div className="mb-4 print:hidden">
        <Breadcrumbs items={[{ label: t('publication:meetings.title'), to: paths.publicMeetings() }, { label: meeting.title, to: paths.publicMeeting(meeting.id) }, { label: itemTitle }]} />
      </div>
      <div className="mb-5 flex flex-wrap gap-2 print:hidden">
        <FrozenPaperFiles to={(format) => paths.publicPaperFile(meeting.id, id, format)} />
      </div>
      <FrozenPaper name={name} version={version} fileTo={(fileId) => paths.publicPaperPicture(meeting.id, id, fileId)} />
    </div>
  )
}
