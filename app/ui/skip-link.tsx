import { useT } from '~/core/i18n/use-t'

/** First stop of the Tab key on every page. */
export function SkipLink() {
  const t = useT()
  return (
    <a
      href="#inhoud"
      data-no-print
      className="sr-only focus:not-sr-only focus:fixed focus:left-4 focus:top-3 focus:z-50 focus:rounded-box focus:bg-ink focus:px-5 focus:py-3 focus:font-semibold focus:text-paper"
    >
      {t('ui:skipToContent')}
    </a>
  )
}
