import { useLocation } from '@remix-run/react'
import { useMemo, useState } from 'react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { typedWords } from '~/domain/documents/typed-words'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { useToast } from '~/ui/toast'
import { forgetKept, type KeptText } from './kept-typing'

/** What was typed in one document and is not stored: on its way once the document is open, or to be copied when it has no place there any more. */
export const KeptNotice = ({ personId, text: { documentId, title, at, updates, isRefused } }: { personId: string; text: KeptText }) => {
  const t = useT()
  const language = useLanguage()
  const toast = useToast()
  const { pathname } = useLocation()
  const [isAsking, ask] = useState(false)
  const words = useMemo(() => typedWords(updates), [updates])
  const named = title || t('kept:untitled')
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => toast({ tone: 'ok', text: t('kept:copied') }),
      () => toast({ tone: 'info', text: t('kept:selectToCopy') }),
    )
  return (
    <Notice
      tone="warn"
      live="polite"
      title={t(isRefused ? 'kept:refused' : 'kept:waiting', { title: named })}
      actions={
        <>
          {!isRefused && pathname !== paths.document(documentId) && (
            <LinkButton size="small" to={paths.document(documentId)}>
              {t('kept:open')}
            </LinkButton>
          )}
          {words && (
            <Button type="button" size="small" onClick={() => void copy()}>
              {t('kept:copy')}
            </Button>
          )}
          <Button type="button" size="small" onClick={() => ask(true)} aria-haspopup="dialog">
            {t('kept:discard')}
          </Button>
        </>
      }
    >
      <p>{t(isRefused ? 'kept:refusedText' : 'kept:waitingText', { moment: formatMoment(new Date(at), 'dateTime', language) })}</p>
      {words ? (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-sea underline">{t('kept:show')}</summary>
          <p tabIndex={0} role="region" aria-label={t('kept:words')} className="max-h-64 overflow-y-auto whitespace-pre-wrap rounded-small bg-surface p-3 font-serif [overflow-wrap:anywhere]">
            {words}
          </p>
        </details>
      ) : (
        <p>{t('kept:noWords')}</p>
      )}
      <Dialog
        open={isAsking}
        onClose={() => ask(false)}
        title={t('kept:discardQuestion', { title: named })}
        footer={
          <>
            <Button type="button" look="destructive" onClick={() => void forgetKept(personId, documentId)}>
              {t('kept:discard')}
            </Button>
            <Button type="button" onClick={() => ask(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('kept:discardText')}</p>
      </Dialog>
    </Notice>
  )
}
