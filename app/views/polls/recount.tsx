import { Download } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { PollRecount } from '~/domain/meetings/polls/export/poll-export.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { SecretList } from './secret-list'

/** Below the result of a poll: the list of a secret one, and how to count any of them oneself. */
export const Recount = ({ recount }: { recount: PollRecount }) => {
  const t = useT()
  const { poll, secret, list, sha256 } = recount
  return (
    <>
      {secret && (
        <Section title={t('secret:page.list')}>
          {secret.invalid > 0 && <p className="mb-4 font-semibold">{t('secret:result.invalid', { count: secret.invalid })}</p>}
          {list ? <SecretList list={list} poll={poll} viewerId={recount.viewerId} /> : <p>{t('secret:page.noList')}</p>}
          <p className="mt-4">
            <TextLink to={paths.secretHelp()}>{t('secret:warn.help')}</TextLink>
          </p>
        </Section>
      )}
      <Section title={t('secret:page.check')}>
        <p>{t('secret:page.checkText')}</p>
        <p className="mt-3 text-sm text-ink-soft">
          {t('secret:page.fingerprint')} <code className="break-all font-mono">{sha256}</code>
        </p>
        <p className="mt-4 print:hidden">
          <LinkButton to={paths.pollExport(poll.meetingId, poll.id)} reloadDocument icon={Download}>
            {t('secret:page.download')}
          </LinkButton>
        </p>
      </Section>
    </>
  )
}
