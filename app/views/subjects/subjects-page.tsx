import { Pencil, Plus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { listSubjects } from '~/domain/subjects/subjects.queries.server'
import { paths } from '~/paths'
import { Disclosure } from '~/ui/disclosure'
import { LinkButton } from '~/ui/link-button'
import { Section } from '~/ui/section'
import { ManagementPage } from '~/views/management/management-page'
import { SubjectRows } from './subject-rows'

type Props = Awaited<ReturnType<typeof listSubjects>>

/** The checklists of the law and the yearly norm, as administrators keep them. */
export const SubjectsPage = ({ current, ended, norms }: Props) => {
  const t = useT()
  return (
    <ManagementPage
      title={t('subjects:title')}
      sub={t('subjects:intro')}
      actions={
        <LinkButton look="primary" icon={Plus} to={paths.newSubject()}>
          {t('subjects:new')}
        </LinkButton>
      }
    >
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <div>
          {(['discussion', 'activity'] as const).map((checklist) => (
            <Section key={checklist} title={t(`subjects:checklist.${checklist}`)}>
              <SubjectRows label={t(`subjects:checklist.${checklist}`)} subjects={current.filter((subject) => subject.checklist === checklist)} />
            </Section>
          ))}
          {ended.length > 0 && (
            <div className="mt-6">
              <Disclosure summary={t('subjects:ended', { count: ended.length })}>
                <SubjectRows label={t('subjects:ended', { count: ended.length })} subjects={ended} />
              </Disclosure>
            </div>
          )}
        </div>
        <div>
          <Section title={t('subjects:norm.title')}>
            <p className="mb-3 text-ink-soft">{norms.length > 0 ? t('subjects:norm.text') : t('subjects:norm.none')}</p>
            <ul className="mb-4 border-b border-line">
              {norms.map(({ id, firstYear, meetingsPerYear, source }) => (
                <li key={id} className="border-t border-line py-3">
                  <p className="font-semibold">{t('subjects:norm.line', { year: firstYear, count: meetingsPerYear })}</p>
                  <p lang="nl" className="text-sm text-ink-soft">
                    {source}
                  </p>
                </li>
              ))}
            </ul>
            <LinkButton icon={Pencil} to={paths.meetingNorm()} size="small">
              {t('subjects:norm.edit')}
            </LinkButton>
          </Section>
        </div>
      </div>
    </ManagementPage>
  )
}
