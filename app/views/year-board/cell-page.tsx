import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { cellForTagging } from '~/domain/meetings/year-board/cell.queries.server'
import { tagItemsSchema } from '~/domain/meetings/year-board/tag-items.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { Choice } from '~/ui/fields/choice'
import { isChosen } from '~/ui/fields/control-props'
import { FieldError } from '~/ui/fields/field-error'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'
import { useMoments } from '../meetings/use-moments'

interface Props {
  cell: Awaited<ReturnType<typeof cellForTagging>>
  lastResult: FormResult
}

/** Which items of a municipality's year are about a subject. */
export const CellPage = ({ cell: { subject, municipality, year, meetings }, lastResult }: Props) => {
  const t = useT()
  const { date } = useMoments()
  const isBusy = useNavigation().state !== 'idle'
  const tagged = meetings.flatMap(({ items }) => items.filter(({ isTagged }) => isTagged).map(({ id }) => id))
  const [form, { itemIds }] = useSchemaForm('aanduiding', tagItemsSchema, { lastResult, defaultValue: { itemIds: tagged } })
  const title = t('yearBoard:cell.title', { code: subject.code, municipality, year })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('yearBoard:titleOf', { year }), to: paths.yearBoard(year) }, { label: title }]} />}
        title={title}
        sub={t('yearBoard:cell.text', { title: subject.title })}
      />
      {meetings.length === 0 && <p className="border-y border-line py-5 text-ink-soft">{t('yearBoard:cell.none')}</p>}
      <Form method="post" {...getFormProps(form)} className="grid gap-6">
        <FormErrors form={form} />
        {meetings.map((meeting) => (
          <fieldset key={meeting.id} className="min-w-0 border-t border-line pt-3">
            <legend className="float-left mb-1 w-full font-serif text-lg font-semibold">{t('yearBoard:cell.legend', { title: meeting.title, date: date(meeting.startsAt) })}</legend>
            <div key={itemIds.key} className="clear-left">
              {meeting.items.length === 0 && <p className="text-ink-soft">{t('yearBoard:cell.noItems')}</p>}
              {meeting.items.map((item) => (
                <Choice key={item.id} type="checkbox" id={`${itemIds.id}-${item.id}`} name={itemIds.name} value={item.id} defaultChecked={isChosen(itemIds, item.id)} label={`${item.number}. ${item.title}`} />
              ))}
            </div>
          </fieldset>
        ))}
        <FieldError id={itemIds.errorId} errors={itemIds.errors} />
        <FormActions>
          {meetings.length > 0 && (
            <Button look="primary" pending={isBusy}>
              {t('yearBoard:cell.save')}
            </Button>
          )}
          <LinkButton to={paths.yearBoard(year)} look="plain">
            {t('yearBoard:cell.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
