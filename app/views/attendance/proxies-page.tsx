import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { ProxiesPageData } from '~/domain/meetings/proxies/proxies.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { useInvitations } from '../live/use-invitations'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { ProxyForm } from './proxy-form'

interface Props {
  page: ProxiesPageData
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Who votes for whom, for everybody of the meeting; and giving one. */
export const ProxiesPage = ({ page, lastResult }: Props) => {
  const t = useT()
  const { meeting, proxies, maxProxies, givers, mayEnter } = page
  useInvitations(`meeting:${meeting.id}`)
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('attendance:proxy.title')} />}
        title={t('attendance:proxy.title')}
        sub={maxProxies > 0 && `${t('attendance:proxy.text')} ${t('attendance:proxy.limit', { count: maxProxies })}`}
      />
      {maxProxies === 0 ? (
        <Notice tone="info">{t('attendance:proxy.noneAllowed')}</Notice>
      ) : proxies.length === 0 ? (
        <EmptyState title={t('attendance:proxy.none')} />
      ) : (
        <ul className="border-t border-line">
          {proxies.map((proxy) => (
            <ProxyRow key={proxy.id} meetingId={meeting.id} proxy={proxy} />
          ))}
        </ul>
      )}
      {maxProxies > 0 && givers.length > 0 && (
        <Section title={mayEnter ? t('attendance:proxy.add') : t('attendance:proxy.own')} level={2}>
          <ProxyForm page={page} lastResult={lastResult} />
        </Section>
      )}
    </div>
  )
}

const ProxyRow = ({ meetingId, proxy }: { meetingId: string; proxy: ProxiesPageData['proxies'][number] }) => {
  const t = useT()
  const { id, giver, holder, number, bySelf, isUsed, isSleeping, hasPaper, mayRevoke } = proxy
  const facts = [
    giver.organisation,
    number ? t('attendance:proxy.onlyItem', { number }) : null,
    bySelf ? t('attendance:proxy.bySelf') : t('attendance:proxy.bySecretary'),
    isUsed && t('attendance:proxy.used'),
    isSleeping && t('attendance:proxy.sleeping', { name: giver.name }),
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="min-w-0">
        <span className="font-semibold">{t('attendance:proxy.line', { giver: giver.name, holder: holder.name })}</span>
        <span className="block text-sm text-ink-soft">{facts.filter(Boolean).join(' · ')}</span>
        {hasPaper && (
          <TextLink to={paths.proxyPaper(meetingId, id)} reloadDocument>
            {t('attendance:proxy.seePaper')}
          </TextLink>
        )}
      </div>
      {mayRevoke && (
        <Form method="post" action={paths.revokeProxy(meetingId, id)}>
          <Button aria-label={t('attendance:proxy.revokeNamed', { name: giver.name })}>{t('attendance:proxy.revoke')}</Button>
        </Form>
      )}
    </li>
  )
}
