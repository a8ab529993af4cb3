import { useSyncExternalStore } from 'react'
import { useT } from '~/core/i18n/use-t'
import { useDesk } from '../desk-context'
import { onPasting, pastingIn } from './pasting-progress'

/** How far pasting is, when it takes longer than a moment; null when nothing is being pasted. */
export const usePastingShare = (): number | null => {
  const { editor } = useDesk()
  return useSyncExternalStore(onPasting, () => pastingIn(editor?.isDestroyed ? undefined : editor?.view.dom), () => null)
}

/** Says that a large text is still coming in. That it has begun is said aloud, how far it is not. */
export const PastingLine = () => {
  const t = useT()
  const share = usePastingShare()
  return (
    <p role="status" className={share === null ? 'sr-only' : 'font-semibold text-ink-soft'}>
      {share !== null && (
        <>
          {t('desk:paste.going')}
          <span aria-hidden="true" className="tabular-nums">{` ${Math.floor(share * 100)} %`}</span>
        </>
      )}
    </p>
  )
}
