import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { DescriptionList } from '~/ui/description-list'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { useMoments } from '../meetings/use-moments'

interface Props {
  id: string
  subject: string
  to: string
  date: Date | null
  text: string
  calendar: string
  hasHtml: boolean
}

/** One mail as it was written. Its HTML opens alone, in a sandbox. */
export const MailPage = ({ id, subject, to, date, text, calendar, hasHtml }: Props) => {
  const t = useT()
  const { dateTime } = useMoments()
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('outbox:title'), to: paths.outbox() }, { label: subject || t('outbox:noSubject') }]} />}
        title={subject || t('outbox:noSubject')}
        actions={
          <>
            {hasHtml && (
              <LinkButton to={paths.outboxFile(id, 'html')} reloadDocument target="_blank" rel="noreferrer">
                {t('outbox:showHtml')}
              </LinkButton>
            )}
            <LinkButton to={paths.outboxFile(id, 'eml')} reloadDocument>
              {t('outbox:download')}
            </LinkButton>
            {calendar && (
              <LinkButton to={paths.outboxFile(id, 'ics')} reloadDocument>
                {t('outbox:downloadCalendar')}
              </LinkButton>
            )}
          </>
        }
      />
      <DescriptionList items={[{ term: t('outbox:to'), detail: to }, ...(date ? [{ term: t('outbox:date'), detail: dateTime(date) }] : [])]} />
      <div className="mt-6 whitespace-pre-wrap break-words rounded-box border border-line bg-surface p-5 sm:p-8">
        <WithLinks text={text} />
      </div>
    </div>
  )
}

/** Plain text in which web addresses can be followed. */
const WithLinks = ({ text }: { text: string }) => (
  <>
    {text.split(/(https?:\/\/[^\s]+)/).map((piece, index) =>
      index % 2 === 1 ? (
        <a key={index} href={piece} className="break-all text-sea underline underline-offset-2">
          {piece}
        </a>
      ) : (
        piece
      ),
    )}
  </>
)
