import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { Section } from '~/ui/section'

interface Props {
  documentId: string
  dossierId: string | null
  dossiers: { id: string; title: string }[]
}

/** In which dossier a paper stands. */
export const PaperDossierForm = ({ documentId, dossierId, dossiers }: Props) => {
  const t = useT()
  return (
    <Section title={t('dossiers:paper.title')} sub={t('dossiers:paper.hint')}>
      <Form method="post" action={paths.paperDossier(documentId)} className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="min-w-0 flex-[1_1_18rem]">
          <SelectField field={plainField({ name: 'dossierId', value: dossierId ?? '' })} label={t('dossiers:paper.title')} placeholder={t('dossiers:paper.none')} options={dossiers.map(({ id, title }) => ({ value: id, label: title }))} width="full" />
        </div>
        <Button>{t('dossiers:paper.submit')}</Button>
      </Form>
    </Section>
  )
}
