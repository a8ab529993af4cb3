import { useLocation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { ConnectionStatus } from '~/ui/connection-status'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { TextLink } from '~/ui/text-link'
import type { Connection } from './use-live-meeting'

/** Says when news does not reach this page; silent while all is well. */
export const LiveConnection = ({ connection }: { connection: Connection }) => {
  const t = useT()
  const { pathname } = useLocation()
  return (
    <div className="mb-4 empty:hidden">
      <ConnectionStatus state={connection === 'lost' ? 'reconnecting' : 'connected'} quiet />
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
