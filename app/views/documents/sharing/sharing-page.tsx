import { useT } from '~/core/i18n/use-t'
import type { SharingPage as Page } from '~/domain/documents/rights/sharing.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { useInvitations } from '../../live/use-invitations'
import type { FormResult } from '../../use-schema-form'
import { GiveRight } from './give-right'
import { LinkList } from './link-list'
import { NewLink } from './new-link'
import { RightList } from './right-list'

/** Who may do what in a paper, and the links for who has no account. */
export const SharingPage = ({ page, lastResult }: { page: Page; lastResult: FormResult }) => {
  const t = useT()
  const { paper } = page
  useInvitations(`document:${paper.id}`)
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('documents:title'), to: paths.documents() }, { label: paper.title, to: paths.document(paper.id) }, { label: t('documents:sharing.title') }]} />}
        title={t('documents:sharing.title')}
        sub={<span lang="nl">{paper.title}</span>}
      />
      <Section title={t('documents:sharing.rights')} sub={t('documents:sharing.rightsText', { body: paper.body.name })}>
        <RightList page={page} />
        <GiveRight page={page} />
      </Section>
      <Section title={t('documents:links.title')} sub={t('documents:links.text')}>
        <LinkList documentId={paper.id} links={page.links} />
        <NewLink lastResult={lastResult} />
      </Section>
    </div>
  )
}
