import { useT } from '~/core/i18n/use-t'
import type { PaperPage } from '~/domain/documents/papers/paper.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { CopyNotice } from './copies/copy-notice'

/** What a reader must know before reading: where the text stands, and why nobody can write. */
export const PaperNotices = ({ page }: { page: PaperPage }) => {
  const t = useT()
  const { paper, may, copies, placeholders } = page
  return (
    <>
      <div className="mb-5 grid gap-3 empty:hidden print:hidden">
        {paper.isArchived && !copies.own && <Notice tone="warn">{t('documents:archive.isAway')}</Notice>}
        {paper.status !== 'draft' && !copies.own && <Notice tone="info">{t(`documents:readOnly.${paper.status}`)}</Notice>}
        {paper.status === 'final' && may.manage && placeholders > 0 && <Notice tone="warn">{t('words:placeholders.leftInFinal', { count: placeholders })}</Notice>}
        <CopyNotice page={page} />
        {paper.correctionOfId && (
          <Notice tone="info" actions={<LinkButton to={paths.document(paper.correctionOfId)}>{t('versions:toApproved')}</LinkButton>}>
            {t('versions:correctionOf')}
          </Notice>
        )}
        {paper.correctionId && (
          <Notice tone="info" actions={<LinkButton to={paths.document(paper.correctionId)}>{t('versions:toCorrection')}</LinkButton>}>
            {t('versions:corrected')}
          </Notice>
        )}
      </div>
      {(may.write || may.suggest) && (
        <noscript>
          <p className="mb-5">{t('documents:noScript')}</p>
        </noscript>
      )}
    </>
  )
}
