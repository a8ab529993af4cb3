import { useT } from '~/core/i18n/use-t'
import type { Ending } from '~/domain/documents/closings'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'

/** Why nobody can write here any more, and what to do. The text stays, so that what is not stored can still be copied. */
export const EndingNotice = ({ ending }: { ending: Ending }) => {
  const t = useT()
  return (
    <div className="mb-5">
      <Notice
        tone="error"
        title={t(`documents:ending.${ending}`)}
        actions={
          <Button type="button" size="small" onClick={() => location.reload()}>
            {t('documents:reload')}
          </Button>
        }
      >
        {t('documents:ending.copy')}
      </Notice>
    </div>
  )
}
