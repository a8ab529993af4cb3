import { useT } from '~/core/i18n/use-t'
import type { SubmissionExpectation } from '~/domain/meetings/overview/expectation'
import { paths } from '~/paths'
import type { ButtonLook } from '~/ui/button-look'
import { DateTile } from '~/ui/date-tile'
import { LinkButton } from '~/ui/link-button'
import { ListRow } from '~/ui/list-row'

/** A submitted item that asks something: of who decides, or of the organisation it belongs to. */
export const SubmissionRow = ({ expectation, look }: { expectation: SubmissionExpectation; look: ButtonLook }) => {
  const t = useT()
  const { task, at } = expectation
  const { title, meta, to } =
    expectation.task === 'decide'
      ? { title: t('overview:decide.title', { count: expectation.waiting.count, body: expectation.waiting.body }), meta: t('overview:decide.meta'), to: paths.submissions(expectation.waiting.bodyId) }
      : {
          title: t(`overview:${expectation.task}.title`, { title: expectation.submission.title }),
          meta: t(`overview:${expectation.task}.meta`, { where: expectation.submission.where }),
          to: paths.submission(expectation.submission.id),
        }
  return (
    <ListRow
      level={2}
      lead={<DateTile date={at} />}
      title={title}
      to={to}
      meta={meta}
      action={
        <LinkButton to={to} look={look}>
          {t(`overview:${task}.button`)}
        </LinkButton>
      }
    />
  )
}
