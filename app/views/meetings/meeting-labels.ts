import type { Translate } from '~/core/i18n/use-t'

/** The names of the fields, for the list of errors above the form. */
export const meetingLabels = (t: Translate): Record<string, string> => ({
  bodyId: t('meetings:form.body'),
  title: t('meetings:form.title'),
  date: t('meetings:form.date'),
  time: t('meetings:form.time'),
  place: t('meetings:form.place'),
  onlineLink: t('meetings:form.onlineLink'),
  openness: t('meetings:form.openness'),
  template: t('meetings:form.template'),
})
