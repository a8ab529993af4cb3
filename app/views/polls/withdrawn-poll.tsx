import { useT } from '~/core/i18n/use-t'
import { Notice } from '~/ui/notice'

/** A poll that was taken back: it counts for nothing, and why. */
export const WithdrawnPoll = ({ reason }: { reason: string }) => {
  const t = useT()
  return (
    <Notice tone="warn" title={t('voting:withdrawn.title')}>
      {reason && <p>{t('voting:withdrawn.reason', { reason })}</p>}
      <p>{t('voting:withdrawn.text')}</p>
    </Notice>
  )
}
