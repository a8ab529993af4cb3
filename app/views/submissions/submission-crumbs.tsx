import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

/** Vergaderingen › Ingediende punten › this one › here. */
export const SubmissionCrumbs = ({ submission, here }: { submission?: { id: string; title: string }; here?: string }) => {
  const t = useT()
  return (
    <Breadcrumbs
      items={[
        { label: t('meetings:list.title'), to: paths.meetings() },
        { label: t('submissions:title'), to: paths.submissions() },
        ...(submission ? [here ? { label: submission.title, to: paths.submission(submission.id) } : { label: submission.title }] : []),
        ...(here ? [{ label: here }] : []),
      ]}
    />
  )
}
