import { useT } from '~/core/i18n/use-t'

/** All that the public edition says of a closed item. */
export const ClosedSection = ({ number }: { number: string }) => {
  const t = useT()
  return (
    <>
      <h2>{t('minutes:item.closedTitle', { number })}</h2>
      <p className="text-ink-soft">{t('minutes:item.closedText')}</p>
    </>
  )
}
