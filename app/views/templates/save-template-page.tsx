import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { newTemplateSchema } from '~/domain/meetings/templates/template.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { type FormResult, useSchemaForm } from '../use-schema-form'

interface Props {
  meeting: { id: string; title: string; items: number }
  lastResult: FormResult
}

/** Keeps an agenda to start from again. */
export const SaveTemplatePage = ({ meeting, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('sjabloon', newTemplateSchema, { lastResult, defaultValue: { name: meeting.title } })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('meetings:templates.crumb')} />}
        eyebrow={meeting.title}
        title={t('meetings:templates.save')}
        sub={t('meetings:templates.saveIntro', { count: meeting.items })}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ name: t('meetings:templates.name') }} />
        <TextField field={fields.name} label={t('meetings:templates.name')} hint={t('meetings:templates.nameHint')} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('meetings:templates.saveSubmit')}
          </Button>
          <LinkButton to={paths.meeting(meeting.id)} look="plain">
            {t('meetings:templates.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
