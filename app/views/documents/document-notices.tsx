import { useT } from '~/core/i18n/use-t'
import type { MinutesDocument } from '~/domain/meetings/minutes/minutes-document.queries.server'
import { Notice } from '~/ui/notice'

interface Props {
  document: MinutesDocument['document']
  mayWrite: boolean
}

/** What a writer or reader must know before reading: why it came back, what is corrected, why nobody can write. */
export const DocumentNotices = ({ document: { status, returnNote, correctionNote }, mayWrite }: Props) => {
  const t = useT()
  return (
    <div className="mb-5 grid gap-3 empty:hidden print:hidden">
      {status !== 'draft' && <Notice tone="info">{t(`documents:readOnly.${status}`)}</Notice>}
      {status === 'draft' && returnNote && (
        <Notice tone="warn" title={t('documents:returned')}>
          <p className="whitespace-pre-line">{returnNote}</p>
        </Notice>
      )}
      {status === 'draft' && correctionNote && <Notice tone="info">{t('documents:correcting', { note: correctionNote })}</Notice>}
      {mayWrite && (
        <noscript>
          <p>{t('documents:noScript')}</p>
        </noscript>
      )}
    </div>
  )
}
