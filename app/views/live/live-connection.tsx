import { useLocation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { TextLink } from '~/ui/text-link'
import { useToast } from '~/ui/toast'
import { useLiveActs } from './live-acts'
import type { Followed } from './use-live-meeting'

/** A connection that is back so soon was not worth a word. */
const calm = 1_000

/** Whether the connection has been away long enough to say so; says once that it is back. */
const useLost = (isAway: boolean): boolean => {
  const t = useT()
  const toast = useToast()
  const [isLost, setLost] = useState(false)
  const wasLost = useRef(false)
  useEffect(() => {
    if (isAway) {
      const timer = setTimeout(() => {
        wasLost.current = true
        setLost(true)
      }, calm)
      return () => clearTimeout(timer)
    }
    setLost(false)
    if (wasLost.current) toast({ tone: 'ok', text: t('live:connection.back') })
    wasLost.current = false
    return undefined
  }, [isAway, t, toast])
  return isLost
}

/** Says when news does not reach this page, and what waits to be sent; silent while all is well. */
export const LiveConnection = ({ connection, pending }: Pick<Followed, 'connection' | 'pending'>) => {
  const t = useT()
  const acts = useLiveActs()
  const { pathname } = useLocation()
  const isLost = useLost(connection === 'lost' || (acts?.isStuck ?? false))
  const waiting = (acts?.waiting.filter(({ mayWait }) => mayWait).length ?? 0) + pending.length
  return (
    <div className="mb-4 empty:hidden">
      <div role="status">
        {isLost && connection !== 'signedOut' && (
          <Notice tone="warn">
            {t('live:connection.lost')} {waiting > 0 && <strong>{t('live:connection.waiting', { count: waiting })}</strong>}
          </Notice>
        )}
      </div>
      {connection === 'never' && <Notice tone="warn" live="polite">{t('live:connection.never')}</Notice>}
      {connection === 'signedOut' && (
        <Notice tone="warn" live="assertive" actions={<LinkButton to={paths.signIn(pathname)} reloadDocument>{t('live:connection.signIn')}</LinkButton>}>
          {t('live:connection.signedOut')}
        </Notice>
      )}
      <noscript>
        <p>
          <TextLink to={pathname} reloadDocument>
            {t('live:refresh')}
          </TextLink>
        </p>
      </noscript>
    </div>
  )
}
