import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { History, Save } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { versionSchema } from '~/domain/documents/versions/version.schema'
import type { VersionsPage as Page } from '~/domain/documents/versions/versions.queries.server'
import type { AgendaOfPaper } from '~/domain/meetings/agenda/papers/agendas-of-paper.queries.server'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextField } from '~/ui/fields/text-field'
import { RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'
import { useInvitations } from '../../live/use-invitations'
import { type FormResult, useSchemaForm } from '../../use-schema-form'
import { VersionCrumbs } from './version-crumbs'
import { VersionRow } from './version-row'

/** How a paper came to be, and keeping how it stands now. */
export const VersionsPage = ({ page: { paper, mayKeep, versions }, agendas, lastResult }: { page: Page; agendas: AgendaOfPaper[]; lastResult: FormResult }) => {
  const t = useT()
  useInvitations(`document:${paper.id}`)
  const [form, fields] = useSchemaForm('versie', versionSchema, { lastResult })
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<VersionCrumbs paper={paper} />} title={t('versions:title')} sub={<span lang="nl">{paper.title}</span>} />
      {mayKeep && (
        <Form method="post" {...getFormProps(form)} className="mb-8 grid gap-4" aria-label={t('versions:keep')}>
          <FormErrors form={form} labels={{ note: t('versions:note') }} />
          <TextField field={fields.note} label={t('versions:note')} hint={t('versions:noteHint')} width="full" autoComplete="off" />
          <div>
            <Button icon={Save}>{t('versions:keep')}</Button>
          </div>
        </Form>
      )}
      {versions.length === 0 ? (
        <EmptyState icon={History} title={t('versions:none')}>
          {t('versions:noneText')}
        </EmptyState>
      ) : (
        <RowList label={t('versions:title')}>
          {versions.map((version) => (
            <VersionRow key={version.number} documentId={paper.id} version={version} agendas={agendas.filter(({ number }) => number === version.number)} />
          ))}
        </RowList>
      )}
    </div>
  )
}
