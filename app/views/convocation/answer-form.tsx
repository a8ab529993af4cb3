import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { answers, answerSchema } from '~/domain/meetings/convocation/answer.schema'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { TextArea } from '~/ui/fields/text-area'
import { TextField } from '~/ui/fields/text-field'
import type { Answer } from '~prisma/enums'

interface Props {
  given: { answer: Answer | null; substituteName: string; remark: string }
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Aanwezig, verontschuldigd or vervangen door. It works without JavaScript: who gets a mail may have any browser. */
export const AnswerForm = ({ given, lastResult }: Props) => {
  const t = useT()
  const [form, fields] = useForm({
    id: 'antwoord',
    lastResult,
    constraint: getZodConstraint(answerSchema),
    defaultValue: { answer: given.answer ?? undefined, substituteName: given.substituteName, remark: given.remark },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: answerSchema }),
  })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrors form={form} labels={{ answer: t('convocation:form.legend'), substituteName: t('convocation:form.substituteName'), remark: t('convocation:form.remark') }} />
      <RadioGroup
        field={fields.answer}
        legend={t('convocation:form.legend')}
        look="cards"
        options={answers.map((value) => ({ value, label: t(`convocation:choice.${value}`), hint: t(`convocation:choiceHint.${value}`) }))}
      />
      <TextField field={fields.substituteName} label={t('convocation:form.substituteName')} hint={t('convocation:form.substituteHint')} autoComplete="off" />
      <TextArea field={fields.remark} label={t('convocation:form.remark')} hint={t('convocation:form.remarkHint')} rows={2} />
      <FormActions>
        <Button look="primary">{t('convocation:form.submit')}</Button>
      </FormActions>
    </Form>
  )
}
