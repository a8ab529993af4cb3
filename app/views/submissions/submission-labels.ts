import type { Translate } from '~/core/i18n/use-t'

/** The names of the fields, for the list of errors above the form. */
export const submissionLabels = (t: Translate): Record<string, string> => ({
  organisationId: t('submissions:form.organisation'),
  meetingId: t('submissions:form.meeting'),
  title: t('submissions:form.title'),
  explanation: t('submissions:form.explanation'),
  kind: t('submissions:form.kind'),
  minutes: t('submissions:form.minutes'),
  urgencyReason: t('submissions:form.urgencyReason'),
})
