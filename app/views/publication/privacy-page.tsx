import { useT } from '~/core/i18n/use-t'
import { ReadingPage } from './reading-page'
import { TextParts } from './text-parts'

const parts = [
  { name: 'who', paragraphs: 1 },
  { name: 'visitors', paragraphs: 2 },
  { name: 'cookies', paragraphs: 1, points: 4 },
  { name: 'members', paragraphs: 1, points: 6 },
  { name: 'published', paragraphs: 2 },
  { name: 'terms', points: 5 },
  { name: 'never', points: 4 },
  { name: 'rights', paragraphs: 2 },
] as const

export const PrivacyPage = () => {
  const t = useT()
  return (
    <ReadingPage title={t('publication:privacy.title')} intro={t('publication:privacy.intro')}>
      <TextParts of="publication:privacy" parts={parts} />
    </ReadingPage>
  )
}
