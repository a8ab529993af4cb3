import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { PageHeader } from '~/ui/page-header'
import { SubmissionCrumbs } from './submission-crumbs'

/** For who sits in several bodies: in which one. */
export const ChooseBodyPage = ({ bodies }: { bodies: { id: string; name: string }[] }) => {
  const t = useT()
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<SubmissionCrumbs here={t('submissions:new')} />} title={t('submissions:choose.title')} />
      <Form action={paths.newSubmission()} className="grid gap-5">
        <SelectField field={plainField({ name: 'orgaan', value: '' })} label={t('submissions:body')} options={bodies.map(({ id, name }) => ({ value: id, label: name }))} width="full" required />
        <FormActions>
          <Button look="primary">{t('submissions:choose.submit')}</Button>
        </FormActions>
      </Form>
    </div>
  )
}
