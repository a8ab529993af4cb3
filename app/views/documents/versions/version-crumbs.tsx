import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

/** The way back: the documents, the paper, and from one version its versions. */
export const VersionCrumbs = ({ paper, here }: { paper: { id: string; title: string }; here?: string }) => {
  const t = useT()
  return (
    <Breadcrumbs
      items={[
        { label: t('documents:title'), to: paths.documents() },
        { label: paper.title, to: paths.document(paper.id) },
        here ? { label: t('versions:title'), to: paths.versions(paper.id) } : { label: t('versions:title') },
        ...(here ? [{ label: here }] : []),
      ]}
    />
  )
}
