import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Archive, ArchiveRestore } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paperSchema } from '~/domain/documents/papers/paper.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { ConfirmButton } from '~/ui/confirm-button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { PaperDossierForm } from '../dossiers/paper-dossier-form'
import { FolderField } from './folder-field'

interface Props {
  paper: { id: string; title: string; folder: string; isArchived: boolean }
  folders: string[]
  places: { dossierId: string | null; dossiers: { id: string; title: string }[] }
  lastResult: FormResult
}

/** The title and the place of a paper, and putting it away. */
export const ChangePaperPage = ({ paper, folders, places, lastResult }: Props) => {
  const t = useT()
  const [form, fields] = useSchemaForm('document', paperSchema, { lastResult, defaultValue: paper })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('documents:title'), to: paths.documents() }, { label: paper.title, to: paths.document(paper.id) }, { label: t('documents:change.title') }]} />}
        title={t('documents:change.title')}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ title: t('documents:form.title'), folder: t('documents:form.folder') }} />
        <TextField field={fields.title} label={t('documents:form.title')} width="full" autoComplete="off" />
        <FolderField field={fields.folder} folders={folders} />
        <FormActions>
          <Button look="primary">{t('documents:change.submit')}</Button>
          <LinkButton to={paths.document(paper.id)} look="plain">
            {t('ui:cancel')}
          </LinkButton>
        </FormActions>
      </Form>
      {places.dossiers.length > 0 && <PaperDossierForm documentId={paper.id} {...places} />}
      <Section title={t('documents:archive.title')} sub={t(paper.isArchived ? 'documents:archive.isAway' : 'documents:archive.text')}>
        <Form method="post" action={paths.archivePaper(paper.id)}>
          {paper.isArchived ? (
            <Button icon={ArchiveRestore} name="archived" value="no">
              {t('documents:archive.restore')}
            </Button>
          ) : (
            <ConfirmButton
              icon={Archive}
              name="archived"
              value="yes"
              look="quiet"
              label={t('documents:archive.submit')}
              question={t('documents:archive.question', { title: paper.title })}
              consequence={t('documents:archive.consequence')}
              confirmLabel={t('documents:archive.submit')}
            />
          )}
        </Form>
      </Section>
    </div>
  )
}
