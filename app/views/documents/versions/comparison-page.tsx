import { useT } from '~/core/i18n/use-t'
import { isChanged } from '~/domain/documents/versions/compare'
import type { ComparisonPage as Page } from '~/domain/documents/versions/versions.queries.server'
import { paths } from '~/paths'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { FilterBar } from '~/ui/filter-bar'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { InlineComparison, SideBySide } from './compared-text'
import { VersionCrumbs } from './version-crumbs'

/** What differs between two versions, or between a version and the text as it stands now: in one text, or beside each other. */
export const ComparisonPage = ({ page: { paper, from, to, rows, numbers }, isSideBySide }: { page: Page; isSideBySide: boolean }) => {
  const t = useT()
  const number = from?.number ?? 1
  const fileTo = (fileId: string): string => paths.documentFile(paper.id, fileId)
  const title = to ? t('versions:between', { from: number, to: to.number }) : t('versions:sinceVersion', { from: number })
  return (
    <>
      <PageHeader above={<VersionCrumbs paper={paper} here={title} />} title={title} sub={<span lang="nl">{paper.title}</span>} />
      <FilterBar label={t('versions:compare')} action={paths.compareVersions(paper.id, number)} submitLabel={t('versions:show')}>
        <SelectField
          field={plainField({ name: 'met', value: to ? String(to.number) : '' })}
          label={t('versions:compareWith')}
          placeholder={t('versions:now')}
          options={numbers.filter((other) => other !== number).map((other) => ({ value: String(other), label: t('versions:version', { number: other }) }))}
        />
        <SelectField
          field={plainField({ name: 'toon', value: isSideBySide ? 'naast' : 'tekst' })}
          label={t('versions:view')}
          options={[
            { value: 'tekst', label: t('versions:inline') },
            { value: 'naast', label: t('versions:sideBySide') },
          ]}
        />
      </FilterBar>
      {!isChanged(rows) && <Notice tone="info">{t('versions:same')}</Notice>}
      <div className={`comparison rounded-box border border-line bg-surface px-5 py-6 sm:px-8 ${isSideBySide ? '' : 'max-w-[50.5rem]'}`}>{isSideBySide ? <SideBySide rows={rows} fileTo={fileTo} /> : <InlineComparison rows={rows} fileTo={fileTo} />}</div>
    </>
  )
}
