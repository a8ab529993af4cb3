import { type FieldMetadata, getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { templateForEditing } from '~/domain/meetings/templates/template.queries.server'
import { templateSchema } from '~/domain/meetings/templates/template.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { useRevision } from '../text/other-version'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { TemplateLineFields } from './template-line-fields'

interface Props {
  template: Awaited<ReturnType<typeof templateForEditing>>
  lastResult: FormResult
}

/** A template under the secretary's hands: its name and its items. Lines come, go and move also before JavaScript. */
export const TemplatePage = ({ template, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const { name, items } = template
  const { revision, isStale } = useRevision(template.revision, lastResult)
  const [form, fields] = useSchemaForm('sjabloon', templateSchema, { lastResult, defaultValue: { name, items } })
  const lines = fields.items.getFieldList()
  return (
    <div className="max-w-[60rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('meetings:list.title'), to: paths.meetings() }, { label: t('meetings:templates.title'), to: paths.templates() }, { label: name }]} />}
        eyebrow={template.body}
        title={t('meetings:templates.edit')}
        sub={t('meetings:templates.editIntro')}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-6">
        {/* Enter saves; without this the first button of the form would move a line. */}
        <button type="submit" className="hidden" aria-hidden="true" tabIndex={-1} />
        <FormErrors form={form} labels={{ name: t('meetings:templates.name'), items: t('meetings:templates.items') }} />
        {isStale && (
          <Notice tone="warn" title={t('ui:otherVersion.title')}>
            {t('ui:otherVersion.text')}
          </Notice>
        )}
        <input type="hidden" name="revision" value={revision} />
        <TextField field={fields.name} label={t('meetings:templates.name')} />
        <fieldset>
          <legend className="mb-2 font-serif text-xl font-semibold">{t('meetings:templates.items')}</legend>
          <ol className="border-b border-line">
            {lines.map((line, index) => (
              <TemplateLineFields
                key={line.key}
                line={line as FieldMetadata<TemplateLineInput>}
                index={index}
                isLast={index === lines.length - 1}
                up={form.reorder.getButtonProps({ name: fields.items.name, from: index, to: Math.max(0, index - 1) })}
                down={form.reorder.getButtonProps({ name: fields.items.name, from: index, to: index + 1 })}
                remove={form.remove.getButtonProps({ name: fields.items.name, index })}
              />
            ))}
          </ol>
          <p className="mt-4">
            <Button icon={Plus} {...form.insert.getButtonProps({ name: fields.items.name, defaultValue: { kind: 'discussion', minutes: 10 } })}>
              {t('meetings:templates.add')}
            </Button>
          </p>
        </fieldset>
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('meetings:templates.submit')}
          </Button>
          <LinkButton to={paths.templates()} look="plain">
            {t('meetings:cancelEdit')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}

export type TemplateLineInput = (typeof templateSchema)['_zod']['input']['items'][number]
