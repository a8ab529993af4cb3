import { Form } from '@remix-run/react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { lastMoment } from '~/domain/documents/links/link'
import type { SharingPage } from '~/domain/documents/rights/sharing.queries.server'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { ConfirmButton } from '~/ui/confirm-button'

/** The links there are and were. An open one shows its address, to copy. */
export const LinkList = ({ documentId, links }: { documentId: string; links: SharingPage['links'] }) => {
  const t = useT()
  const language = useLanguage()
  if (links.length === 0) return <p className="text-ink-soft">{t('documents:links.none')}</p>
  return (
    <ul className="border-b border-line">
      {links.map(({ id, label, endsAt, isRevoked, withAttachments, address }) => (
        <li key={id} className="grid gap-2 border-t border-line py-3">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-semibold">{label}</span>
            {!address && <Chip tone="neutral">{t(isRevoked ? 'documents:links.revoked' : 'documents:links.ended')}</Chip>}
            <span className="text-sm text-ink-soft">
              {[t('documents:links.until', { day: formatMoment(lastMoment(endsAt), 'date', language) }), ...(withAttachments ? [t('documents:links.hasAttachments')] : [])].join(' · ')}
            </span>
          </div>
          {address && (
            <div className="flex flex-wrap items-center gap-3">
              <input readOnly value={address} aria-label={t('documents:links.address', { label })} onFocus={({ currentTarget }) => currentTarget.select()} className="min-h-11 min-w-0 flex-[1_1_16rem] rounded-small border border-edge bg-paper px-3 text-sm" />
              <Form method="post" action={paths.revokeLink(documentId, id)}>
                <ConfirmButton size="small" look="quiet" label={t('documents:links.revoke')} question={t('documents:links.revokeQuestion', { label })} confirmLabel={t('documents:links.revoke')} />
              </Form>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
