import { useT } from '~/core/i18n/use-t'

/** The words themselves, to be selected and copied by hand too. */
export const KeptWords = ({ words, isShown }: { words: string; isShown: boolean }) => {
  const t = useT()
  if (!words) return <p>{t('kept:noWords')}</p>
  const text = (
    <p tabIndex={0} role="region" aria-label={t('kept:words')} className="max-h-64 overflow-y-auto whitespace-pre-wrap rounded-small bg-surface p-3 font-serif [overflow-wrap:anywhere]">
      {words}
    </p>
  )
  if (isShown) return <div className="mt-2">{text}</div>
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-sea underline">{t('kept:show')}</summary>
      {text}
    </details>
  )
}
