import { useT } from '~/core/i18n/use-t'

/** What was decided, article by article. */
export const Articles = ({ articles }: { articles: { position: number; text: string }[] }) => {
  const t = useT()
  return (
    <div className="grid gap-4 border-l-4 border-brick bg-paper px-5 py-5 sm:px-7">
      {articles.map(({ position, text }) => (
        <p key={position} id={`artikel-${position}`} className="whitespace-pre-line">
          <strong>{t('decisions:article', { number: position })}.</strong> {text}
        </p>
      ))}
    </div>
  )
}
