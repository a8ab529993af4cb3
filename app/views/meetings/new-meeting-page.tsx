import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { type AgendaTemplateName, agendaTemplateNames } from '~/domain/meetings/agenda/templates'
import { newMeetingSchema, openness } from '~/domain/meetings/meeting.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { SelectField } from '~/ui/fields/select-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { TextLink } from '~/ui/text-link'
import { MeetingFields } from './meeting-fields'
import { meetingLabels } from './meeting-labels'

interface Props {
  bodies: { id: string; name: string; kind: Exclude<AgendaTemplateName, 'empty'> }[]
  templates: { id: string; name: string; body: string; items: number; minutes: number }[]
  lastResult?: SubmissionResult<string[]> | undefined
}

/** A new meeting: of which body, when and where, and from which agenda to start. */
export const NewMeetingPage = ({ bodies, templates, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [only] = bodies.length === 1 ? bodies : []
  const [form, fields] = useForm({
    id: 'vergadering',
    lastResult,
    constraint: getZodConstraint(newMeetingSchema),
    defaultValue: { bodyId: only?.id, title: only?.name, time: '19:30', openness: openness.usual, template: only?.kind ?? 'woonoverleg' },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newMeetingSchema }),
  })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('meetings:list.title'), to: paths.meetings() }, { label: t('meetings:new.title') }]} />}
        title={t('meetings:new.title')}
        sub={t('meetings:new.intro')}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={meetingLabels(t)} />
        <SelectField field={fields.bodyId} label={t('meetings:form.body')} options={bodies.map(({ id, name }) => ({ value: id, label: name }))} width="full" />
        <MeetingFields fields={fields} />
        <RadioGroup
          field={fields.openness}
          legend={t('meetings:form.openness')}
          hint={t('meetings:form.isPublicHint')}
          options={Object.values(openness).map((value) => ({ value, label: t(`meetings:openness.${value}`) }))}
        />
        <RadioGroup
          field={fields.template}
          legend={t('meetings:form.template')}
          options={[
            ...templates.map(({ id, name, body, items, minutes }) => ({ value: id, label: name, hint: t('meetings:templates.own', { body, count: items, minutes }) })),
            ...Object.values(agendaTemplateNames).map((name) => ({ value: name, label: t(`meetings:template.${name}`), hint: t(`meetings:templateHint.${name}`) })),
          ]}
          look="list"
        />
        {templates.length > 0 && (
          <p>
            <TextLink to={paths.templates()}>{t('meetings:templates.manage')}</TextLink>
          </p>
        )}
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('meetings:new.submit')}
          </Button>
          <LinkButton to={paths.meetings()} look="plain">
            {t('meetings:cancelEdit')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
