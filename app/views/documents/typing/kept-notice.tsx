import { useLocation } from '@remix-run/react'
import { useState } from 'react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { useToast } from '~/ui/toast'
import { forgetText, type KeptText } from './kept-typing'
import { KeptWords } from './kept-words'

const said = {
  waiting: { title: 'kept:waiting', text: 'kept:waitingText' },
  refused: { title: 'kept:refused', text: 'kept:refusedText' },
  lost: { title: 'kept:lost', text: 'kept:lostText' },
} as const

/** What was typed in one document and stands only here: on its way once the document is open, or to be copied when it has no place there any more. */
export const KeptNotice = ({ text }: { text: KeptText }) => {
  const t = useT()
  const language = useLanguage()
  const toast = useToast()
  const { pathname } = useLocation()
  const [isAsking, ask] = useState(false)
  const { documentId, at, words, state } = text
  const title = text.title || t('kept:untitled')
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => toast({ tone: 'ok', text: t('kept:copied') }),
      () => toast({ tone: 'info', text: t('kept:selectToCopy') }),
    )
  return (
    <Notice
      tone="warn"
      live="polite"
      title={t(said[state].title, { title })}
      actions={
        <>
          {state !== 'refused' && pathname !== paths.document(documentId) && (
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
      <p>{t(said[state].text, { moment: formatMoment(new Date(at), 'dateTime', language) })}</p>
      <KeptWords words={words} isShown={state === 'lost'} />
      <Dialog
        open={isAsking}
        onClose={() => ask(false)}
        title={t('kept:discardQuestion', { title })}
        footer={
          <>
            <Button type="button" look="destructive" onClick={() => void forgetText(text)}>
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
