import type { Translate } from '~/core/i18n/use-t'

/** The names of the fields, for the list of errors above the form. */
export const itemLabels = (t: Translate): Record<string, string> => ({
  title: t('agenda:form.title'),
  kind: t('agenda:form.kind'),
  minutes: t('agenda:form.minutes'),
  presenter: t('agenda:form.presenter'),
  note: t('agenda:form.note'),
  approvesMinutesOfId: t('agenda:form.approves'),
  subjectIds: t('agenda:form.subjects'),
})
