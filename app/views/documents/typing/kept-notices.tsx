import { useT } from '~/core/i18n/use-t'
import { useKept } from './use-kept'
import { KeptNotice } from './kept-notice'

/** Whatever somebody typed that is stored nowhere but in this browser. */
export const KeptNotices = ({ personId }: { personId: string }) => {
  const t = useT()
  const kept = useKept(personId)
  if (kept.length === 0) return null
  return (
    <section aria-label={t('kept:label')} className="grid gap-3">
      {kept.map((text) => (
        <KeptNotice key={`${text.documentId}/${text.state}`} text={text} />
      ))}
    </section>
  )
}
