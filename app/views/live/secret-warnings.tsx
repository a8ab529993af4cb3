import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Notice } from '~/ui/notice'
import { TextLink } from '~/ui/text-link'

/** How far the secret holds, said before the vote. */
export const SecretWarnings = ({ secret }: { secret: NonNullable<LivePoll['secret']> }) => {
  const t = useT()
  return (
    <div className="grid gap-3">
      {secret.isSmall && <Notice tone="warn">{t('secret:warn.small')}</Notice>}
      {secret.weightsTell && <Notice tone="warn">{t('secret:warn.weights')}</Notice>}
      <p className="text-sm text-ink-soft">
        {t('secret:warn.open')} <TextLink to={paths.secretHelp()}>{t('secret:warn.help')}</TextLink>
      </p>
    </div>
  )
}
