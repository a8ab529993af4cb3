import { Form } from '@remix-run/react'
import { PenLine, Send } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { MinutesPageData } from '~/domain/meetings/minutes/minutes-page.queries.server'
import { paths } from '~/paths'
import { ConfirmButton } from '~/ui/confirm-button'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'

/** A draft: write on it, and submit it when everything stands in it. */
export const DraftAct = ({ page: { meeting, draft, problems, may, versions } }: { page: MinutesPageData }) => {
  const t = useT()
  const language = useLanguage()
  if (!draft) return <p>{t('minutes:page.draftObserver')}</p>
  const newest = versions[0]
  return (
    <div className="grid gap-4">
      <p>{newest ? t('minutes:page.correctionText', { version: newest.version, note: draft.correctionNote }) : t('minutes:page.draftText')}</p>
      {draft.lastWritten?.author && (
        <p className="text-sm text-ink-soft">
          {t('minutes:page.lastWritten', { name: draft.lastWritten.author.name, moment: formatMoment(draft.lastWritten.createdAt, 'dateTime', language) })}
        </p>
      )}
      {draft.returnNote && (
        <Notice tone="warn" title={t('minutes:page.returned')}>
          <p className="whitespace-pre-line">{draft.returnNote}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2.5">
        <LinkButton to={paths.document(draft.id)} look={may.submit && problems.length === 0 ? 'quiet' : 'primary'} icon={PenLine}>
          {t('minutes:page.write')}
        </LinkButton>
        {may.submit && problems.length === 0 && (
          <Form method="post" action={paths.submitMinutes(meeting.id)}>
            <ConfirmButton
              look="primary"
              icon={Send}
              label={t('minutes:act.submit')}
              question={t('minutes:act.submitQuestion')}
              consequence={t('minutes:act.submitConsequence')}
              confirmLabel={t('minutes:act.submit')}
            />
          </Form>
        )}
      </div>
    </div>
  )
}
