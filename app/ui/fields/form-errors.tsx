import { CircleAlert } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from '../icon'
import { useErrorText } from './error-text'
import { listedErrors, type FormFacts, type ListedError } from './listed-errors'
import { useFocusAfterSubmit } from './use-focus-after-submit'
import { useLabelsFromPage } from './use-labels-from-page'

type FormErrorsProps = { labels?: Record<string, string>; autoFocus?: boolean } & ({ form: FormFacts; errors?: undefined } | { form?: undefined; errors: string[] })

/** What stands in the way, above the form, each with a link to its field. Takes the focus after a failed submission. */
export function FormErrors({ form, errors, labels = {}, autoFocus = true }: FormErrorsProps) {
  const t = useT()
  const errorText = useErrorText()
  const list: ListedError[] = form ? listedErrors(form, labels) : errors.map((error) => ({ error }))
  const onPage = useLabelsFromPage(list.flatMap(({ fieldId }) => fieldId ?? []).join(' '))
  const element = useFocusAfterSubmit(form?.id, form ? form.allErrors : errors, list.length > 0)
  if (list.length === 0) return null

  return (
    // autoFocus serves the page without JavaScript: the browser starts reading here.
    <div ref={element} data-field role="alert" tabIndex={-1} autoFocus={autoFocus} className="flex gap-3 rounded-box border border-alarm bg-alarm-soft px-4 py-3.5">
      <Icon icon={CircleAlert} className="mt-[0.15em] text-alarm" />
      <div className="grid gap-1">
        <p className="font-semibold">
          {t('ui:formErrors', { count: list.length })} <span className="font-normal">{t('ui:formKept')}</span>
        </p>
        <ul className="grid gap-0.5">
          {list.map(({ error, fieldId = '', label = onPage[fieldId] }) => (
            <li key={`${fieldId}${error}`}>
              {label && `${label}: `}
              {fieldId ? <a href={`#${fieldId}`} className="text-ink underline underline-offset-2">{errorText(error)}</a> : errorText(error)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
