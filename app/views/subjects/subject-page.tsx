import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { subjectPage } from '~/domain/subjects/subjects.queries.server'
import { paths } from '~/paths'
import { ConfirmButton } from '~/ui/confirm-button'
import { Section } from '~/ui/section'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import { SubjectForm } from './subject-form'
import { usePeriod } from './use-period'

type Props = Awaited<ReturnType<typeof subjectPage>> & { lastResult: FormResult }

/** One subject: what it says, and its end. */
export const SubjectPage = ({ subject, items, mayEnd, lastResult }: Props) => {
  const t = useT()
  const period = usePeriod()
  const { id, code, title, priority, validTo, ...values } = subject
  return (
    <ManagementPage title={`${code} ${title}`} sub={`${period(subject)}. ${t('subjects:used', { count: items })}`} trail={[{ label: t('subjects:title'), to: paths.subjects() }]}>
      <SubjectForm subject={{ ...values, code, title, priority: priority ?? undefined, validTo: validTo ?? '' }} submitLabel={t('subjects:save')} lastResult={lastResult} />
      {mayEnd && (
        <Section title={t('subjects:end.title')} sub={t('subjects:end.text')}>
          <Form method="post" action={paths.endSubject(id)}>
            <ConfirmButton label={t('subjects:end.button')} question={t('subjects:end.question', { code })} consequence={t('subjects:end.consequence')} confirmLabel={t('subjects:end.confirm')} />
          </Form>
        </Section>
      )}
    </ManagementPage>
  )
}
