import { useT } from '~/core/i18n/use-t'

/** The code with which people in the room announce themselves. It is shown to chair and secretary, who let the room see it. */
export const RoomCode = ({ code }: { code: string }) => {
  const t = useT()
  return (
    <div className="rounded-box border border-line bg-surface px-4 py-3">
      <p className="text-sm font-semibold">{t('attendance:announce.code')}</p>
      <p className="font-serif text-4xl tabular-nums tracking-[0.15em]">{code}</p>
      <p className="mt-1 text-sm text-ink-soft">{t('attendance:announce.codeUse')}</p>
    </div>
  )
}
