import { getFormProps, useForm, type SubmissionResult } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { useFetcher } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { itemKinds, newItemSchema } from '~/domain/meetings/agenda/item.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FieldRow } from '~/ui/fields/field-row'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'

/** A new item in one line; Enter adds it and the next can be typed. Its fields are those every item has. */
export const QuickItemForm = ({ meeting }: { meeting: { id: string; startsItemsClosed: boolean } }) => {
  const t = useT()
  const fetcher = useFetcher<{ result?: SubmissionResult<string[]> }>()
  const element = useRef<HTMLFormElement>(null)
  const [form, fields] = useForm({
    id: 'nieuw-punt',
    lastResult: fetcher.data?.result,
    constraint: getZodConstraint(newItemSchema),
    defaultValue: { kind: 'discussion', minutes: 10 },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newItemSchema }),
  })
  const hasFailed = Boolean(fetcher.data?.result)
  const wasBusy = useRef(false)
  const [added, setAdded] = useState(0)
  useEffect(() => {
    const isAdded = wasBusy.current && fetcher.state === 'idle' && !hasFailed
    wasBusy.current = fetcher.state !== 'idle'
    if (!isAdded) return
    element.current?.reset()
    setAdded((count) => count + 1)
  }, [fetcher.state, hasFailed])
  // Emptying the form makes its fields anew, so the focus comes after that.
  useEffect(() => {
    if (added > 0) element.current?.querySelector<HTMLInputElement>('[name="title"]')?.focus()
  }, [added])
  return (
    <fetcher.Form ref={element} method="post" preventScrollReset action={paths.newItem(meeting.id)} {...getFormProps(form)} className="mt-6 grid gap-3 border-t border-line pt-5">
      <h2 className="text-lg">{t('agenda:quick.title')}</h2>
      <FormErrors form={form} />
      {meeting.startsItemsClosed && <input type="hidden" name="isClosed" value="on" />}
      <TextField field={fields.title} label={t('agenda:form.title')} />
      <FieldRow>
        <SelectField field={fields.kind} label={t('agenda:form.kind')} options={itemKinds.map((kind) => ({ value: kind, label: t(`agenda:kind.${kind}`) }))} width="short" />
        <TextField field={fields.minutes} type="number" min={0} max={600} inputMode="numeric" label={t('agenda:form.minutes')} suffix={t('agenda:min')} />
        <div className="self-end">
          <Button icon={Plus} pending={fetcher.state !== 'idle'}>
            {t('agenda:quick.submit')}
          </Button>
        </div>
      </FieldRow>
    </fetcher.Form>
  )
}
