import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Check, X } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { CopyDifferences } from '~/domain/documents/copies/copies.queries.server'
import { acceptSchema } from '~/domain/documents/copies/copy.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { LinkButton } from '~/ui/link-button'
import { Section } from '~/ui/section'
import { type FormResult, useSchemaForm } from '../../use-schema-form'
import { choicesOf, Collisions } from './collisions'

interface Props {
  page: CopyDifferences
  fileTo: (fileId: string) => string
  lastResult: FormResult
}

/** Takes a copy over, with a choice for every place where both texts changed the same; or leads to not doing so. */
export const AcceptCopy = ({ page: { copy, collisions, seen }, fileTo, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form] = useSchemaForm('kopie-overnemen', acceptSchema, { lastResult })
  const labels = Object.fromEntries(collisions.map((_, index) => [`choice[${index}]`, t('copies:place', { number: index + 1 })]))
  return (
    <Section title={t('copies:acceptTitle')} sub={t(collisions.length > 0 ? 'copies:acceptTextChosen' : 'copies:acceptText')}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={labels} />
        <input type="hidden" name="seen" value={seen} />
        <Collisions key={seen} collisions={collisions} fileTo={fileTo} choices={choicesOf(form, seen)} />
        <FormActions>
          <Button look="primary" icon={Check} pending={isBusy}>
            {t('copies:accept')}
          </Button>
          <LinkButton to={paths.declineCopy(copy.id)} icon={X}>
            {t('copies:decline')}
          </LinkButton>
        </FormActions>
      </Form>
    </Section>
  )
}
