import { RotateCw } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Button } from '../button'
import { Notice } from '../notice'
import { countUnsent, hearUnsent, sendAgain } from './unsent'

/** Says that a form got no answer, above whatever page it stands on, and sends it again when asked. */
export const UnsentNotice = () => {
  const t = useT()
  const count = useSyncExternalStore(hearUnsent, countUnsent, () => 0)
  if (count === 0) return null
  return (
    <section aria-label={t('ui:unsent.title')} data-no-print className="fixed inset-x-3 top-3 z-50 mx-auto max-w-2xl animate-rise rounded-box border border-line bg-surface shadow-soft">
      <Notice
        tone="error"
        title={t('ui:unsent.title')}
        actions={
          <Button type="button" icon={RotateCw} onClick={sendAgain}>
            {t('ui:unsent.again')}
          </Button>
        }
      >
        {t('ui:unsent.text')}
      </Notice>
    </section>
  )
}
