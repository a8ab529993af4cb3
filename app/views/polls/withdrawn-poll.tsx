import { useT } from '~/core/i18n/use-t'
import { Notice } from '~/ui/notice'

interface Props {
  reason: string
  /** Whether it was secret, and its key is gone. */
  isVoid: boolean
}

/** A poll that was taken back: it counts for nothing, and why. */
export const WithdrawnPoll = ({ reason, isVoid }: Props) => {
  const t = useT()
  if (isVoid)
    return (
      <Notice tone="warn" title={t('secret:result.voided')}>
        <p>{t('secret:result.voidedWhy')}</p>
      </Notice>
    )
  return (
    <Notice tone="warn" title={t('voting:withdrawn.title')}>
      {reason && <p>{t('voting:withdrawn.reason', { reason })}</p>}
      <p>{t('voting:withdrawn.text')}</p>
    </Notice>
  )
}
