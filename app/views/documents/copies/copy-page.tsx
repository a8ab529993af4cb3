import { Form } from '@remix-run/react'
import { FileText, MessagesSquare, RefreshCw, Send, Undo2 } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { CopyDifferences } from '~/domain/documents/copies/copies.queries.server'
import { isChanged } from '~/domain/documents/versions/compare'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { ConfirmButton } from '~/ui/confirm-button'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { FilterBar } from '~/ui/filter-bar'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import type { FormResult } from '../../use-schema-form'
import { useInvitations } from '../../live/use-invitations'
import { InlineComparison, SideBySide } from '../versions/compared-text'
import { AcceptCopy } from './accept-copy'
import { Collisions } from './collisions'

interface Props {
  page: CopyDifferences
  isSideBySide: boolean
  lastResult: FormResult
}

/** What an adapted copy would change in its original, and what can be decided about it. */
export const CopyPage = ({ page, isSideBySide, lastResult }: Props) => {
  const t = useT()
  const language = useLanguage()
  const { copy, original, rows, count, collisions, may } = page
  useInvitations(`document:${copy.id}`)
  const title = t('copies:differences', { who: [copy.owner, copy.organisation].filter(Boolean).join(', ') })
  const fileTo = (fileId: string): string => paths.documentFile(page.ownPictures.includes(fileId) ? copy.id : original.id, fileId)
  return (
    <>
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('documents:title'), to: paths.documents() }, { label: original.title, to: paths.document(original.id) }, { label: title }]} />}
        title={title}
        sub={isChanged(rows) ? t('copies:count', { count }) : t('copies:none')}
        actions={
          <>
            <LinkButton to={paths.document(copy.id)} icon={FileText}>
              {t('copies:open')}
            </LinkButton>
            {copy.settledAt === null && (
              <LinkButton to={paths.comments(copy.id)} icon={MessagesSquare}>
                {t('copies:talk')}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="mb-5 grid gap-3 empty:hidden">
        {copy.settledAt && copy.status !== 'open' && copy.status !== 'submitted' && (
          <Notice tone={copy.status === 'accepted' ? 'ok' : 'info'}>
            {t(`copies:${copy.status === 'accepted' ? 'isAccepted' : copy.status === 'declined' ? 'isDeclined' : 'isWithdrawn'}`, { name: copy.settledBy, title: original.title })} {copy.reason && t('copies:reason', { reason: copy.reason })}{' '}
            <span className="text-ink-soft">{formatMoment(copy.settledAt, 'dateTime', language)}</span>
          </Notice>
        )}
        {copy.status === 'submitted' && <Notice tone="info" live="off">{t(may.reopen ? 'copies:isSubmitted' : 'copies:isSubmittedOther', { title: original.title })}</Notice>}
        {collisions.length > 0 && !may.settle && (
          <Notice
            tone="warn"
            actions={
              may.submit && (
                <Form method="post" action={paths.refreshCopy(copy.id)}>
                  <Button icon={RefreshCw}>{t('copies:refresh')}</Button>
                </Form>
              )
            }
          >
            {t('copies:collisionsWait')} {may.submit ? t('copies:collisionsOwn') : may.reopen && t('copies:collisionsReopen')}
          </Notice>
        )}
      </div>
      <FilterBar label={t('versions:view')} action={paths.copyDifferences(copy.id)} submitLabel={t('versions:show')}>
        <SelectField
          field={plainField({ name: 'toon', value: isSideBySide ? 'naast' : 'tekst' })}
          label={t('versions:view')}
          options={[
            { value: 'tekst', label: t('versions:inline') },
            { value: 'naast', label: t('versions:sideBySide') },
          ]}
        />
      </FilterBar>
      <div className={`comparison rounded-box border border-line bg-surface px-5 py-6 sm:px-8 ${isSideBySide ? '' : 'max-w-[50.5rem]'}`}>{isSideBySide ? <SideBySide rows={rows} fileTo={fileTo} /> : <InlineComparison rows={rows} fileTo={fileTo} />}</div>
      {may.settle ? <AcceptCopy page={page} fileTo={fileTo} lastResult={lastResult} /> : collisions.length > 0 && <Collisions collisions={collisions} fileTo={fileTo} />}
      {(may.submit || may.reopen || may.withdraw) && (
        <div className="mt-6 flex flex-wrap gap-3">
          {may.submit && isChanged(rows) && (
            <Form method="post" action={paths.submitCopy(copy.id)}>
              <Button look="primary" icon={Send}>
                {t('copies:submit')}
              </Button>
            </Form>
          )}
          {may.reopen && (
            <Form method="post" action={paths.reopenCopy(copy.id)}>
              <Button icon={Undo2}>{t('copies:reopen')}</Button>
            </Form>
          )}
          {may.withdraw && (
            <Form method="post" action={paths.withdrawCopy(copy.id)}>
              <ConfirmButton label={t('copies:withdraw')} question={t('copies:withdrawQuestion', { title: original.title })} consequence={t('copies:withdrawConsequence')} confirmLabel={t('copies:withdraw')} />
            </Form>
          )}
        </div>
      )}
    </>
  )
}
