import { Form } from '@remix-run/react'
import { GitCompareArrows, RefreshCw, Send } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { PaperPage } from '~/domain/documents/papers/paper.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { TextLink } from '~/ui/text-link'

/** Above an adapted copy: of what it is one, how it stands, and what its maker does next. */
export const CopyNotice = ({ page: { paper, copies } }: { page: PaperPage }) => {
  const t = useT()
  const { own } = copies
  if (!own) return null
  const { status, original, isOwner, settledBy, reason, isBehind, maySubmit } = own
  const words = { title: original.title, name: settledBy?.name ?? '' }
  const said = {
    open: isOwner ? t('copies:isOpen', words) : t('copies:isOpenOther', words),
    submitted: isOwner ? t('copies:isSubmitted', words) : t('copies:isSubmittedOther', words),
    accepted: t('copies:isAccepted', words),
    declined: t('copies:isDeclined', words),
    withdrawn: t('copies:isWithdrawn', words),
  }[status]
  return (
    <Notice
      tone={status === 'accepted' ? 'ok' : 'info'}
      actions={
        <>
          {maySubmit && (
            <Form method="post" action={paths.submitCopy(paper.id)}>
              <Button look="primary" icon={Send}>
                {t('copies:submit')}
              </Button>
            </Form>
          )}
          <LinkButton to={paths.copyDifferences(paper.id)} icon={GitCompareArrows}>
            {t('copies:see')}
          </LinkButton>
          {isBehind && isOwner && (
            <Form method="post" action={paths.refreshCopy(paper.id)}>
              <Button icon={RefreshCw}>{t('copies:refresh')}</Button>
            </Form>
          )}
        </>
      }
    >
      {said} {reason && t('copies:reason', { reason })} {isBehind && isOwner && t('copies:behind')} <TextLink to={paths.document(original.id)}>{t('copies:toOriginal')}</TextLink>
    </Notice>
  )
}
