import { useT } from '~/core/i18n/use-t'
import { ReadingPage } from './reading-page'
import { TextParts } from './text-parts'

const parts = [
  { name: 'status', paragraphs: 2 },
  { name: 'done', points: 6 },
  { name: 'limits', points: 3 },
  { name: 'contact', paragraphs: 2 },
  { name: 'statement', paragraphs: 1 },
] as const

export const AccessibilityPage = () => {
  const t = useT()
  return (
    <ReadingPage title={t('publication:accessibility.title')} intro={t('publication:accessibility.intro')}>
      <TextParts of="publication:accessibility" parts={parts} />
    </ReadingPage>
  )
}
